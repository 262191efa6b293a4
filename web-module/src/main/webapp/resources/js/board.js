/* The board: it reads anew when told or when behind, and holds still under the hand. */
(function () {
  'use strict';

  var SOUND = 'empara.sound';
  var SEEN_AFTER = 4000;
  var TELL_EVERY = 5000;
  var ALIVE_EVERY = 15000;

  var empara = window.empara = window.empara || {};
  var audio = null;
  var busy = false;
  var again = false;
  var pressed = false;
  var unseen = {};
  var known = null;
  var held = null;
  var name = named();
  var told = {};
  var shown = {};
  var notified = {};
  var toldAt = 0;
  var telling = false;
  var open = false;
  var untakenBefore = null;

  /** Names this page, so that the server knows when a board falls silent. */
  function named() {
    var bytes = new Uint8Array(16);
    window.crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (one) {
      return ('0' + one.toString(16)).slice(-2);
    }).join('');
  }

  function board() {
    return document.getElementById('board');
  }

  function rows() {
    var all = board() ? board().querySelectorAll('[data-row]') : [];
    return Array.prototype.slice.call(all);
  }

  function id(row) {
    return row.getAttribute('data-row');
  }

  function find(rowId) {
    return board().querySelector('[data-row="' + rowId + '"]');
  }

  /** What is under the hand: the row with the focus, else the one under the pointer. */
  function anchor() {
    var focused = document.activeElement && document.activeElement.closest('[data-row]');
    var row = focused || board().querySelector('[data-row]:hover');
    if (!row) {
      return null;
    }
    return {
      row: id(row),
      top: row.getBoundingClientRect().top,
      focus: focused ? part(document.activeElement) : null
    };
  }

  /** Which part of its row has the focus. */
  function part(element) {
    if (element.hasAttribute('data-take') || element.closest('.act')) {
      return '.act .button';
    }
    return element.hasAttribute('data-open') ? '[data-open]' : '';
  }

  function settle(held) {
    var row = held && find(held.row);
    if (!row) {
      return;
    }
    var moved = row.getBoundingClientRect().top - held.top;
    var missing = window.pageYOffset + moved + window.innerHeight - document.documentElement.scrollHeight;
    if (missing > 0) {
      // Too short a page cannot scroll: give it the room.
      board().style.minHeight = board().offsetHeight + missing + 'px';
    }
    window.scrollBy(0, moved);
    if (held.focus !== null) {
      var target = held.focus ? row.querySelector(held.focus) : row;
      (target || row).focus({ preventScroll: true });
    }
  }

  function refresh() {
    if (!board() || empara.isLocked()) {
      return;
    }
    if (busy || pressed) {
      again = true;
      return;
    }
    run(window.emparaRefresh, [{ name: empara.background, value: '1' }]);
  }

  function run(command, parameters) {
    busy = true;
    command(parameters);
  }

  function arrived() {
    var fresh = [];
    rows().forEach(function (row) {
      if (known && !known[id(row)]) {
        fresh.push(row);
        unseen[id(row)] = true;
        row.classList.add('arriving');
      }
      mark(row);
    });
    remember();
    return fresh;
  }

  function mark(row) {
    var isNew = Boolean(unseen[id(row)]);
    row.classList.toggle('new', isNew);
    var word = row.querySelector('.fresh');
    if (word) {
      word.hidden = !isNew;
    }
    if (isNew && seeing) {
      seeing.observe(row);
    }
  }

  function remember() {
    known = {};
    rows().forEach(function (row) {
      known[id(row)] = true;
    });
  }

  /** A row is seen when it has been on a visible screen for some seconds. */
  var seeing = window.IntersectionObserver ? new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting && !document.hidden) {
        window.setTimeout(function () {
          var row = entry.target;
          if (row.isConnected && !document.hidden && row.getBoundingClientRect().bottom > 0) {
            delete unseen[id(row)];
            mark(row);
            seeing.unobserve(row);
            above();
          }
        }, SEEN_AFTER);
      }
    });
  }, { threshold: 0.6 }) : null;

  function above() {
    var button = board() && board().querySelector('[data-above]');
    if (!button) {
      return;
    }
    var hidden = rows().filter(function (row) {
      return unseen[id(row)] && row.getBoundingClientRect().bottom < 60;
    });
    var words = button.querySelector('[data-one]');
    button.hidden = hidden.length === 0;
    words.textContent = hidden.length === 1
      ? words.getAttribute('data-one') : empara.say(words.getAttribute('data-many'), hidden.length);
  }

  function announce(fresh) {
    if (fresh.length === 0) {
      return;
    }
    var says = document.getElementById('board-says');
    says.textContent = fresh.length === 1
      ? says.getAttribute('data-new-one') : empara.say(says.getAttribute('data-new-many'), fresh.length);
    var critical = fresh.some(function (row) {
      return row.getAttribute('data-severity') === 'CRITICAL' && row.getAttribute('data-untaken') === 'true';
    });
    if (critical) {
      tone([880, 660, 880, 660]);
    }
  }

  function title() {
    var untaken = board().querySelectorAll('[data-untaken=true], [data-also]').length;
    Array.prototype.forEach.call(board().querySelectorAll('[data-count-of]'), function (group) {
      untaken += Number(group.getAttribute('data-count-of'));
    });
    document.title = document.title.replace(/^\(\d+\) /, '');
    if (untaken > 0) {
      document.title = '(' + untaken + ') ' + document.title;
    }
  }

  /** The answer is here and not yet in the page: this is the last sight of what is under the hand. */
  function answered() {
    held = anchor();
  }

  /** What was said stays long enough to be read, and then leaves the rows free again. */
  function fade() {
    var notice = document.querySelector('.toast .notice');
    if (notice && !notice.hasAttribute('data-fading')) {
      notice.setAttribute('data-fading', 'true');
      window.setTimeout(function () {
        notice.hidden = true;
      }, 10000);
    }
  }

  function updated() {
    if (!board()) {
      // The screen was locked while the answer was on its way; it is asked for again after that.
      busy = false;
      held = null;
      return;
    }
    var fresh = arrived();
    empara.tick();
    settle(held);
    held = null;
    announce(fresh);
    notify(fresh);
    tell();
    above();
    title();
    fade();
    busy = false;
    if (again) {
      again = false;
      refresh();
    }
  }

  function soundIsOn() {
    return audio !== null && audio.state === 'running';
  }

  function startSound() {
    var Audio = window.AudioContext || window.webkitAudioContext;
    if (!Audio) {
      return;
    }
    audio = audio || new Audio();
    audio.onstatechange = soundState;
    audio.resume();
    soundState();
  }

  function tone(notes) {
    if (!soundIsOn()) {
      return;
    }
    notes.forEach(function (frequency, place) {
      var start = audio.currentTime + place * 0.22;
      var oscillator = audio.createOscillator();
      var volume = audio.createGain();
      oscillator.frequency.value = frequency;
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(0.4, start + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.2);
      oscillator.connect(volume);
      volume.connect(audio.destination);
      oscillator.start(start);
      oscillator.stop(start + 0.21);
    });
  }

  function soundState() {
    var on = soundIsOn();
    ['[data-sound-state]', '[data-sound]'].forEach(function (selector) {
      var place = document.querySelector(selector);
      if (place) {
        place.textContent = place.getAttribute(on ? 'data-on' : 'data-off');
      }
    });
  }

  /** Where a row can be seen at this moment. */
  function isOnScreen(row) {
    var place = row.getBoundingClientRect();
    return !document.hidden && place.bottom > 0 && place.top < window.innerHeight;
  }

  /** The alerts of some rows, with those of the same case. */
  function carried(some) {
    var ids = some.map(id);
    some.forEach(function (row) {
      Array.prototype.forEach.call(row.querySelectorAll('[data-also]'), function (other) {
        ids.push(other.getAttribute('data-also'));
      });
    });
    return ids;
  }

  function fresh(ids, before) {
    return ids.filter(function (rowId) {
      return !before[rowId];
    });
  }

  function keep(ids, into) {
    ids.forEach(function (rowId) {
      into[rowId] = true;
    });
  }

  /** Tells the server what has arrived here and what could be seen: the proof of delivery. */
  function tell() {
    if (telling) {
      return;
    }
    // A locked screen shows no rows, but it still counts and sounds: the board is there.
    var received = fresh(carried(rows()), told);
    var displayed = fresh(carried(rows().filter(isOnScreen)), shown);
    var spoken = Object.keys(notified);
    if (received.length + displayed.length + spoken.length === 0 && Date.now() - toldAt < ALIVE_EVERY) {
      return;
    }
    toldAt = Date.now();
    telling = true;
    empara.request('POST', '/line/seen', 'board=' + name + '&visible=' + (document.hidden ? 0 : 1)
      + '&received=' + received.join(',') + '&displayed=' + displayed.join(',')
      + '&notified=' + spoken.join(','), function (status) {
      telling = false;
      if (status === 204) {
        keep(received, told);
        keep(displayed, shown);
        spoken.forEach(function (rowId) {
          delete notified[rowId];
        });
      }
    });
  }

  /** The browser shows that something has come, without a word of what, when the page is hidden. */
  function notify(rowsNow) {
    var button = document.querySelector('[data-notify]');
    if (!button || !document.hidden || !window.Notification || Notification.permission !== 'granted') {
      return;
    }
    var urgent = rowsNow.filter(function (row) {
      return row.getAttribute('data-untaken') === 'true'
        && /CRITICAL|HIGH/.test(row.getAttribute('data-severity'));
    });
    if (urgent.length > 0) {
      var notification = new Notification('Empara', {
        body: button.getAttribute('data-text'), tag: 'empara', renotify: true, requireInteraction: true
      });
      notification.onshow = function () {
        keep(urgent.map(id), notified);
        tell();
      };
      notification.onclick = function () {
        window.focus();
        notification.close();
      };
    }
  }

  function notifyState() {
    var button = document.querySelector('[data-notify]');
    if (!button || !window.Notification || Notification.permission === 'denied') {
      return;
    }
    button.hidden = false;
    if (Notification.permission === 'granted') {
      button.textContent = button.getAttribute('data-on');
      button.disabled = true;
    }
  }

  /** Whether the cursor stands beyond what this board has read; every change moves it. */
  function isBehind(head) {
    var strip = board() && board().querySelector('[data-head]');
    return Boolean(strip) && head > Number(strip.getAttribute('data-head'));
  }

  empara.board = {
    /** The synthetic signal, or where the cursor stands. */
    hint: function (message) {
      if (message === 'probe') {
        empara.probed();
      } else if (isBehind(message)) {
        refresh();
      }
    },
    answered: answered,
    updated: updated
  };

  /** Behind a locked screen the rows do not come: the count is all there is to be heard. */
  document.addEventListener('empara:line', function (event) {
    var untaken = open && event.detail.counts ? event.detail.counts.untaken : null;
    if (untaken !== null && untakenBefore !== null && untaken > untakenBefore && empara.isLocked()) {
      tone([880, 660, 880, 660]);
    }
    untakenBefore = untaken;
  });

  document.addEventListener('empara:line', function (event) {
    if (event.detail.head !== null && isBehind(event.detail.head)) {
      refresh();
    }
  });

  document.addEventListener('empara:unlocked', refresh);

  document.addEventListener('click', function (event) {
    var take = event.target.closest('[data-take]');
    if (take) {
      take.disabled = true;
      run(window.emparaTake, [{ name: 'alert', value: take.getAttribute('data-take') }]);
    } else if (event.target.closest('[data-sound]')) {
      startSound();
      window.localStorage.setItem(SOUND, '1');
      audio.resume().then(function () {
        soundState();
        tone([660, 880]);
      });
    } else if (event.target.closest('[data-notify]')) {
      Notification.requestPermission().then(notifyState);
    } else if (event.target.closest('[data-above]')) {
      window.scrollTo(0, 0);
    }
  });

  // A click that has begun must end on what it began on.
  document.addEventListener('pointerdown', function () {
    pressed = true;
    // Browsers allow sound only after somebody has touched the page.
    if (window.localStorage.getItem(SOUND) && !soundIsOn()) {
      startSound();
    }
  });
  ['pointerup', 'pointercancel'].forEach(function (name) {
    document.addEventListener(name, function () {
      window.setTimeout(function () {
        pressed = false;
        if (again && !busy) {
          again = false;
          refresh();
        }
      }, 50);
    });
  });
  window.addEventListener('scroll', above, { passive: true });

  // A board that is left says so; one that falls silent without a word is missed.
  window.addEventListener('pagehide', function () {
    if (window.fetch && open) {
      window.fetch(empara.url('/line/left'), {
        method: 'POST',
        keepalive: true,
        headers: { 'X-Empara': '1', 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'board=' + name
      });
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    if (!board()) {
      return;
    }
    open = true;
    remember();
    title();
    soundState();
    notifyState();
    tell();
    window.setInterval(tell, TELL_EVERY);
    if (window.localStorage.getItem(SOUND)) {
      startSound();
    }
  });
}());
