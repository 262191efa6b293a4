/* Single keys: never while somebody types, and switched off by whoever does not want them. */
(function () {
  'use strict';

  var OFF = 'empara.keys.off';
  var empara = window.empara = window.empara || {};

  function isOn() {
    return window.localStorage.getItem(OFF) === null;
  }

  function isTyping(target) {
    return target.isContentEditable
      || /^(INPUT|TEXTAREA|SELECT)$/.test(target.nodeName)
      || Boolean(target.closest('[role=combobox], [role=listbox], [role=option], .ui-datepicker, dialog'));
  }

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('[data-row], [data-group], .ui-datatable tbody tr'));
  }

  function present() {
    return document.activeElement && document.activeElement.closest('[data-row], [data-group], .ui-datatable tbody tr');
  }

  function move(step) {
    var all = rows();
    if (all.length === 0) {
      return;
    }
    var place = all.indexOf(present());
    var next = all[Math.max(0, Math.min(all.length - 1, place < 0 ? 0 : place + step))];
    next.setAttribute('tabindex', '-1');
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  function inRow(selector) {
    var row = present();
    var found = row && row.querySelector(selector);
    if (found) {
      found.click();
    }
  }

  function search() {
    var field = document.getElementById('search:q');
    if (field) {
      field.focus();
      field.select();
    } else if (document.querySelector('.main-nav a[href*="/cases/list.xhtml"]')) {
      window.location.assign(empara.url('/cases/search.xhtml#search:q'));
    }
  }

  function help() {
    var dialog = document.getElementById('shortcuts');
    if (dialog && !dialog.open) {
      dialog.querySelector('[data-keys-on]').checked = isOn();
      dialog.showModal();
    }
  }

  var KEYS = {
    j: function () { move(1); },
    k: function () { move(-1); },
    a: function () { inRow('.act [data-take]'); },
    o: function () { inRow('[data-open], a[href*="case.xhtml"]'); },
    l: function () { empara.lock(); },
    '/': search,
    '?': help
  };

  document.addEventListener('keydown', function (event) {
    var key = KEYS[event.key];
    if (!key || event.ctrlKey || event.metaKey || event.altKey || event.repeat && event.key === 'a') {
      return;
    }
    if (!isOn() || isTyping(event.target) || empara.isLocked() || document.querySelector('dialog[open]')) {
      return;
    }
    event.preventDefault();
    key();
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-shortcuts]')) {
      help();
    }
  });

  document.addEventListener('change', function (event) {
    if (!event.target.matches('[data-keys-on]')) {
      return;
    }
    if (event.target.checked) {
      window.localStorage.removeItem(OFF);
    } else {
      window.localStorage.setItem(OFF, '1');
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    if (window.location.hash === '#search:q') {
      search();
    }
  });
}());
