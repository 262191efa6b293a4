/* The lock: what is on the screen leaves the document and comes back as it was, typing and all. */
(function () {
  'use strict';

  var empara = window.empara = window.empara || {};
  var channel = window.BroadcastChannel ? new BroadcastChannel('empara-lock') : null;
  var kept = null;
  var over = null;
  var confirmed = false;

  empara.isLocked = function () {
    return kept !== null;
  };

  /** Takes the page away at once; the server is told, and told again if it did not hear. */
  function lock(byServer) {
    if (kept) {
      confirmed = confirmed || byServer;
      return;
    }
    var template = document.getElementById('lock-screen');
    if (!template) {
      return;
    }
    kept = {
      nodes: [],
      title: document.title,
      scroll: window.pageYOffset,
      focus: document.activeElement
    };
    Array.prototype.slice.call(document.body.childNodes).forEach(function (node) {
      if (node.id === 'empara' || node === template || node.nodeName === 'SCRIPT') {
        return;
      }
      kept.nodes.push({ node: node, before: node.nextSibling });
    });
    kept.nodes.forEach(function (each) {
      document.body.removeChild(each.node);
    });
    confirmed = byServer;
    document.title = empara.words().lockTitle + ' · Empara';
    over = document.createElement('main');
    over.className = 'lock-over';
    over.appendChild(document.importNode(template.content, true));
    document.body.insertBefore(over, document.body.firstChild);
    show(over);
    if (!byServer) {
      tell();
    }
  }

  function tell() {
    empara.request('POST', '/line/lock', '', function (status) {
      confirmed = confirmed || (status >= 200 && status < 300);
    });
  }

  function show(screen) {
    empara.count(screen);
    var form = screen.querySelector('[data-unlock]');
    if (form) {
      form.addEventListener('submit', unlock);
      screen.querySelector('input[type=password]').focus();
    } else {
      screen.querySelector('[data-unlock-portal]').focus();
    }
  }

  function unlock(event) {
    event.preventDefault();
    var form = event.target;
    var field = form.querySelector('input[type=password]');
    var button = form.querySelector('button');
    button.disabled = true;
    empara.request('POST', '/line/unlock', 'password=' + encodeURIComponent(field.value), function (status, answer) {
      button.disabled = false;
      if (status >= 200 && status < 300) {
        if (channel) {
          channel.postMessage('unlocked');
        }
        restore();
        return;
      }
      if (status === 401) {
        document.dispatchEvent(new CustomEvent('empara:ended'));
        window.location.assign(empara.url('/login.xhtml?reason=ended'));
        return;
      }
      var words = empara.words();
      field.value = '';
      field.focus();
      form.querySelector('.fault').textContent =
        status === 403 ? words.lockWrong
          : status === 429 ? empara.say(words.lockWait, answer.getResponseHeader('Retry-After') || '30')
            : words.lockNoLine;
    });
  }

  function restore() {
    if (!kept) {
      // The locked page stands alone: the page that was asked for is at this very address.
      if (document.querySelector('.lock')) {
        window.location.reload();
      }
      return;
    }
    var back = kept;
    kept = null;
    confirmed = false;
    document.body.removeChild(over);
    // From the last to the first, so that the place before which each stood is there again.
    back.nodes.reverse().forEach(function (each) {
      document.body.insertBefore(each.node, each.before && each.before.parentNode === document.body ? each.before : null);
    });
    document.title = back.title;
    window.scrollTo(0, back.scroll);
    if (back.focus && back.focus.isConnected) {
      back.focus.focus({ preventScroll: true });
    }
    document.dispatchEvent(new CustomEvent('empara:unlocked'));
    empara.check();
  }

  empara.lock = function () {
    lock(false);
    if (channel) {
      channel.postMessage('locked');
    }
  };

  document.addEventListener('empara:line', function (event) {
    if (event.detail.locked) {
      lock(true);
    } else if (kept && confirmed) {
      restore();
    } else if (kept) {
      tell();
    } else if (document.querySelector('.lock')) {
      window.location.reload();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var alone = document.querySelector('main .lock');
    if (alone) {
      show(alone);
    }
    document.addEventListener('click', function (event) {
      if (event.target.closest && event.target.closest('button[data-lock]')) {
        empara.lock();
      }
    });
    if (channel) {
      channel.onmessage = function (event) {
        if (event.data === 'locked') {
          lock(true);
        } else {
          empara.check();
        }
      };
    }
    // Idle time runs out on this side too, so that a lost line leaves nothing on the screen.
    window.setInterval(function () {
      var last = empara.last();
      if (last && !kept && empara.realNow() > Date.parse(last.locksAt)) {
        empara.check();
        if (empara.realNow() > Date.parse(last.locksAt) + 20000) {
          lock(false);
        }
      }
    }, 5000);
  });
}());
