/* Nothing typed is lost, and a fault brings the person to its field. */
(function () {
  'use strict';

  var DRAFT = 'empara.draft:';
  var dirty = false;

  /** A draft belongs to one person, one page and this tab; it ends with the tab or the log-out. */
  function key() {
    var number = new URLSearchParams(window.location.search).get('n');
    return DRAFT + document.getElementById('empara').dataset.user + ':' + (number || window.location.pathname);
  }

  function drafts() {
    return Array.prototype.slice.call(document.querySelectorAll('textarea.draft'));
  }

  function keep(field) {
    if (field.value.trim()) {
      window.sessionStorage.setItem(key(), field.value);
    } else {
      window.sessionStorage.removeItem(key());
    }
  }

  function bringBack() {
    drafts().forEach(function (field) {
      var text = window.sessionStorage.getItem(key());
      if (text && document.querySelector('.done')) {
        // It has just been recorded.
        window.sessionStorage.removeItem(key());
      } else if (text && !field.typed && field.value !== text) {
        // The server never heard of it: it is newer than what came with the page.
        field.value = text;
        dirty = true;
        var details = field.closest('details');
        if (details) {
          details.open = true;
        }
      }
    });
  }

  function forgetAll() {
    Object.keys(window.sessionStorage).forEach(function (name) {
      if (name.indexOf(DRAFT) === 0) {
        window.sessionStorage.removeItem(name);
      }
    });
  }

  /** The element of a component that can take the focus. */
  function target(id) {
    var inner = document.getElementById(id + '_focus') || document.getElementById(id + '_input')
      || document.getElementById(id + ':0') || document.getElementById(id + '_label');
    return inner || document.getElementById(id);
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('[data-field]');
    if (link) {
      event.preventDefault();
      var field = target(link.getAttribute('data-field'));
      if (field) {
        field.focus();
      }
    }
  });

  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field.matches('textarea.draft')) {
      dirty = true;
      field.typed = true;
      if (document.readyState === 'loading') {
        // Whose page it is stands at its end, which is still on its way.
        document.addEventListener('DOMContentLoaded', function () { keep(field); }, {once: true});
      } else {
        keep(field);
      }
    }
  });

  // The server has it: it is found again after any log-in, and need not lie in this tab.
  document.addEventListener('empara:draft-kept', function (event) {
    if (window.sessionStorage.getItem(key()) === event.detail) {
      window.sessionStorage.removeItem(key());
    }
  });

  document.addEventListener('submit', function (event) {
    if (event.target.id === 'leave') {
      forgetAll();
    }
  });

  function announce() {
    var faults = document.querySelector('[data-faults]');
    if (faults) {
      faults.focus();
      var details = faults.closest('details');
      if (details) {
        details.open = true;
      }
    }
  }

  /** Keeps the place in a list in the address, so that coming back comes back to it. */
  function place() {
    var mark = document.querySelector('[data-place]');
    if (!mark || !window.history.replaceState) {
      return;
    }
    var query = new URLSearchParams(window.location.search);
    var value = mark.getAttribute('data-value');
    if (value) {
      query.set(mark.getAttribute('data-place'), value);
    } else {
      query.delete(mark.getAttribute('data-place'));
    }
    var text = query.toString();
    window.history.replaceState(null, '', window.location.pathname + (text ? '?' + text : '') + window.location.hash);
  }

  /** Where the screen is narrow the component set makes the picker's button late and without a name. */
  function nameButtons() {
    var word = document.getElementById('empara').dataset.pickDate;
    Array.prototype.forEach.call(document.querySelectorAll('.ui-datepicker-trigger:not([aria-label])'), function (button) {
      button.setAttribute('aria-label', word);
    });
  }

  /** A file that is too large is told of before it is sent; the server says so too. */
  document.addEventListener('change', function (event) {
    var field = event.target;
    if (!field.matches || !field.matches('input[type=file][data-most]')) {
      return;
    }
    var file = field.files[0];
    var large = file && file.size > Number(field.getAttribute('data-most'));
    field.setCustomValidity(large ? field.getAttribute('data-large') : '');
    if (large) {
      field.value = '';
      field.reportValidity();
    }
  });

  /** The component names its box by the value in it; a screen reader needs the label as well. */
  function nameBoxes() {
    Array.prototype.forEach.call(document.querySelectorAll('[role=combobox]'), function (box) {
      var field = box.closest('.field') || box.parentNode.parentNode;
      var label = field.querySelector('label');
      if (label) {
        box.removeAttribute('aria-labelledby');
        box.setAttribute('aria-label', label.textContent.trim());
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    bringBack();
    // After the component has written its own.
    window.setTimeout(nameBoxes, 0);
    announce();
    if (document.querySelector('.p-datepicker')) {
      nameButtons();
      new MutationObserver(nameButtons).observe(document.getElementById('main'), {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['aria-label']
      });
    }
    if (document.querySelector('[data-login-reason=out]')) {
      forgetAll();
    }
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSend', function () {
        // What was done before is old news once something else is under way.
        var done = document.querySelector('.done');
        if (done) {
          done.parentNode.removeChild(done);
        }
      });
      window.jQuery(document).on('pfAjaxComplete', function () {
        announce();
        place();
      });
    }
  });
}());
