/* The line to the server: its clock, how long ago it last answered, and what it says of the feed. */
(function () {
  'use strict';

  var EVERY = 15000;
  var PENDING_EVERY = 60000;
  var LOST_AFTER = 60000;
  var ENDS_SOON = 10 * 60000;
  var LOCKS_SOON = 60000;
  var ZONE = 'Europe/Madrid';

  var empara = window.empara = window.empara || {};
  var data = {};
  var offset = 0;
  var realOffset = 0;
  var last = null;
  var lastGood = null;
  var polling = false;
  var leavingUntil = 0;
  var probedAt = null;
  var pending = null;

  empara.background = 'empara.background';

  /** The server's present in milliseconds; the browser's own clock is only used to count on. */
  empara.now = function () {
    return Date.now() + offset;
  };

  /** The server's real time: a log-in ends by it even where a demo moves the clock of the cases. */
  empara.realNow = function () {
    return Date.now() + realOffset;
  };

  empara.say = function (pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return (pattern || '').replace(/\{(\d)\}/g, function (whole, place) {
      return values[Number(place)];
    });
  };

  empara.words = function () {
    return data;
  };

  empara.url = function (path) {
    return (data.context || '') + path;
  };

  /** A request that is not the person's doing. */
  empara.request = function (method, path, body, done) {
    var request = new XMLHttpRequest();
    request.open(method, empara.url(path));
    request.timeout = 10000;
    request.setRequestHeader('X-Empara', '1');
    request.setRequestHeader('Accept', 'application/json');
    if (body !== null) {
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    }
    request.onload = function () {
      done(request.status, request);
    };
    request.onerror = request.ontimeout = function () {
      done(0, request);
    };
    request.send(body);
  };

  /** How long ago, or in how long, in the words of the page. */
  empara.distance = function (milliseconds) {
    var prefix = milliseconds < 0 ? 'in' : 'ago';
    var seconds = Math.floor(Math.abs(milliseconds) / 1000);
    if (seconds < 60) {
      return empara.say(data[prefix + 'Second'], seconds);
    }
    if (seconds < 3600) {
      return empara.say(data[prefix + 'Minute'], Math.floor(seconds / 60));
    }
    if (seconds < 86400) {
      return empara.say(data[prefix + 'Hour'], Math.floor(seconds / 3600));
    }
    var days = Math.floor(seconds / 86400);
    return empara.say(data[prefix + (days === 1 ? 'Day' : 'Days')], days);
  };

  empara.clock = function (milliseconds, withSeconds) {
    var style = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE };
    if (withSeconds) {
      style.second = '2-digit';
    }
    return new Intl.DateTimeFormat('ca', style).format(new Date(milliseconds));
  };

  /**
   * Changes something above what the person reads without moving it under the hand. At the top of the
   * page the header, which says who and whether the line stands, must not be pushed out of sight.
   */
  empara.steady = function (anchor, change) {
    var before = anchor ? anchor.getBoundingClientRect().top : 0;
    var atTop = window.pageYOffset === 0;
    change();
    if (!atTop && anchor && anchor.isConnected) {
      window.scrollBy(0, anchor.getBoundingClientRect().top - before);
    }
  };

  // A download fires this too and leads nowhere, so it holds for a while only.
  window.addEventListener('beforeunload', function () {
    leavingUntil = Date.now() + 15000;
  });

  function poll() {
    if (polling) {
      return;
    }
    polling = true;
    var sent = Date.now();
    empara.request('GET', '/line', null, function (status, answer) {
      polling = false;
      if (status === 401 && Date.now() < leavingUntil) {
        // The log-out has ended the session; where it leads must not be cut off.
        return;
      }
      if (status === 401) {
        document.dispatchEvent(new CustomEvent('empara:ended'));
        window.location.assign(empara.url('/login.xhtml?reason=ended&to=' + encodeURIComponent(here())));
        return;
      }
      if (status !== 200) {
        return;
      }
      try {
        last = JSON.parse(answer.responseText);
      } catch (notOurs) {
        return;
      }
      lastGood = Date.now();
      if (last.probeAge !== null) {
        // The longer way: what the server knows of the synthetic signal.
        probedAt = Math.max(probedAt || 0, lastGood - last.probeAge);
      }
      // Half the way there and back is how old the answer is.
      offset = Date.parse(last.serverTime) + (lastGood - sent) / 2 - lastGood;
      realOffset = Date.parse(last.realTime) + (lastGood - sent) / 2 - lastGood;
      count(document);
      document.dispatchEvent(new CustomEvent('empara:line', { detail: last }));
      tick();
    });
  }

  /** The synthetic signal has come through from the feed's door, by the push. */
  empara.probed = function () {
    probedAt = Date.now();
    tick();
  };

  /** Asks now and not in up to 15 seconds. */
  empara.check = poll;

  /** The server has closed the page's socket: by a log-out from here, there is nothing to ask. */
  empara.cut = function () {
    window.setTimeout(poll, Math.max(0, leavingUntil - Date.now()));
  };

  empara.last = function () {
    return last;
  };

  /** The present page as the log-in may send a person back to it. */
  function here() {
    return window.location.pathname.substring((data.context || '').length) + window.location.search;
  }

  /** Writes the counts wherever a page or the locked screen shows them. */
  function count(root) {
    Array.prototype.forEach.call(root.querySelectorAll('[data-count]'), function (place) {
      var what = place.getAttribute('data-count');
      var number = what === 'pending' ? pending : last && last.counts ? last.counts[what] : null;
      if (number === null) {
        return;
      }
      var label = place.getAttribute('data-count-label');
      place.textContent = label && number === 0 ? '' : String(number);
      if (label) {
        place.setAttribute('title', number + ' ' + label);
      }
    });
  }

  empara.count = count;

  /** What waits for the person: asked for less often than the line, since it touches all domains. */
  function askPending() {
    if (document.hidden || !document.querySelector('[data-count="pending"]')) {
      return;
    }
    empara.request('GET', '/line/pending', null, function (status, answer) {
      if (status === 200) {
        pending = Number(answer.responseText);
        count(document);
      }
    });
  }

  /**
   * How long ago the line was last proved: that the server answers, and for who sees alerts, that
   * the synthetic signal has come through from the feed's door.
   */
  function proved() {
    var good = lastGood === null ? empara.started : lastGood;
    return last && last.probeAge !== null ? Math.min(good, probedAt) : good;
  }

  function line() {
    var age = Date.now() - proved();
    var lost = age > LOST_AFTER;
    var text = lastGood === null ? '' : empara.say(data.lineChecked, empara.distance(age));
    if (lost) {
      text = empara.say(data.lineLost, empara.distance(age));
    } else if (last && Date.parse(last.endsAt) - empara.realNow() < ENDS_SOON) {
      text = empara.say(data.lineEnds, empara.distance(empara.realNow() - Date.parse(last.endsAt)));
    } else if (last && !last.locked && Date.parse(last.locksAt) - empara.realNow() < LOCKS_SOON) {
      text = empara.say(data.lineLocks, empara.distance(empara.realNow() - Date.parse(last.locksAt)));
    }
    Array.prototype.forEach.call(document.querySelectorAll('[data-line]'), function (place) {
      place.textContent = text;
      place.className = place.className.replace(/ ?(good|lost)\b/g, '') + (lost ? ' lost' : text ? ' good' : '');
    });
    return lost;
  }

  function name(source) {
    return data['source' + source.source.charAt(0) + source.source.slice(1).toLowerCase()] || source.source;
  }

  function silences(sources) {
    if (sources.length < 2) {
      return sources.map(silence);
    }
    return [empara.say(data.feedSilentMany, sources.map(name).join(', '))];
  }

  function silence(source) {
    if (!source.since) {
      return empara.say(data.feedSilentNever, name(source));
    }
    var since = Date.parse(source.since);
    if (empara.now() - since > 20 * 3600000) {
      return empara.say(data.feedSilentLong, name(source), empara.distance(empara.now() - since));
    }
    var time = empara.clock(since);
    return empara.say(time.indexOf('01') === 0 ? data.feedSilentOne : data.feedSilent, name(source), time);
  }

  /** Says whether the server is away or only the alerts do not come, and whom to call. */
  function lostText() {
    var call = data.call || '';
    if (Date.now() - (lastGood === null ? empara.started : lastGood) > LOST_AFTER) {
      return data.lineLostBar + (call ? empara.say(data.lineLostCall, call) : '');
    }
    return empara.say(data.lineSilentBar, empara.clock(empara.now() - (Date.now() - probedAt)), call);
  }

  function bar(lost) {
    var place = document.getElementById('bar');
    if (!place) {
      return;
    }
    var texts = lost ? [lostText()] : [];
    if (!lost && last && last.feed) {
      texts = silences(last.feed.silent);
    }
    if (last && last.drill) {
      texts.push(data.drillBar);
    }
    var said = texts.join('\n');
    if (place.getAttribute('data-said') === said) {
      return;
    }
    // At first sight nothing is under the hand yet.
    var first = !place.hasAttribute('data-said');
    empara.steady(first ? null : document.getElementById('main'), function () {
      place.setAttribute('data-said', said);
      place.hidden = texts.length === 0;
      place.textContent = '';
      texts.forEach(function (text) {
        place.appendChild(document.createElement('p')).textContent = text;
      });
    });
  }

  function times() {
    Array.prototype.forEach.call(document.querySelectorAll('time[datetime] > .ago'), function (ago) {
      var age = empara.now() - Date.parse(ago.parentNode.getAttribute('datetime'));
      if (Math.abs(age) < 60 * 86400000) {
        write(ago, empara.distance(age));
      }
    });
    Array.prototype.forEach.call(document.querySelectorAll('[data-clock]'), function (place) {
      write(place, empara.clock(empara.now()));
    });
    Array.prototype.forEach.call(document.querySelectorAll('.clock[data-since]'), function (clock) {
      var seconds = Math.max(0, Math.floor((empara.now() - Date.parse(clock.getAttribute('data-since'))) / 1000));
      var deadline = Date.parse(clock.getAttribute('data-deadline'));
      write(clock, running(seconds));
      clock.classList.toggle('late', deadline < empara.now());
    });
  }

  /** 0:42, then 1 h 12, then days: what matters at each size. */
  function running(seconds) {
    if (seconds < 3600) {
      return Math.floor(seconds / 60) + ':' + ('0' + seconds % 60).slice(-2);
    }
    if (seconds < 172800) {
      return Math.floor(seconds / 3600) + ' h ' + ('0' + Math.floor(seconds % 3600 / 60)).slice(-2);
    }
    return Math.floor(seconds / 86400) + ' d';
  }

  function write(place, text) {
    if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  /** Brings every time on the page up to date. */
  empara.tick = tick;

  function tick() {
    bar(line());
    times();
  }

  document.addEventListener('DOMContentLoaded', function () {
    data = document.getElementById('empara').dataset;
    empara.started = Date.now();
    offset = Date.parse(data.now) - Date.now();
    window.setInterval(tick, 1000);
    tick();
    if (data.user) {
      poll();
      window.setInterval(poll, EVERY);
      askPending();
      window.setInterval(askPending, PENDING_EVERY);
      window.addEventListener('online', poll);
      document.addEventListener('visibilitychange', function () {
        if (!document.hidden) {
          poll();
        }
      });
    }
  });
}());
