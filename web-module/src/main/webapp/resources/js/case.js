/* The case: drafts go to the server, parts are read when they are opened, a step opens the form. */
(function () {
  'use strict';

  var WAIT = 1200;
  var AGAIN = 10000;

  var empara = window.empara = window.empara || {};
  var timer = null;
  var sending = false;
  var waiting = false;

  function form() {
    return document.querySelector('[data-draft]');
  }

  function value(id) {
    var field = document.getElementById(id);
    return field ? field.value : '';
  }

  function chosen(name) {
    var field = document.querySelector('input[name="act:' + name + '"]:checked');
    return field ? field.value : '';
  }

  /** What is on the screen of the act that is being typed. */
  function typed() {
    var owner = value('act:owner_input');
    return {
      n: form().getAttribute('data-draft'),
      version: form().querySelector('[data-version]').getAttribute('data-version'),
      kind: chosen('kind'),
      visibility: chosen('visibility'),
      outcome: chosen('outcome'),
      text: value('act:text'),
      occurredAt: value('act:occurredAt_input'),
      due: value('act:due_input'),
      owner: owner === '*' ? value('act:ownerName') : owner,
      what: value('act:what')
    };
  }

  function encode(fields) {
    return Object.keys(fields).map(function (name) {
      return encodeURIComponent(name) + '=' + encodeURIComponent(fields[name]);
    }).join('&');
  }

  function say(kept, fields) {
    var place = document.getElementById('draft-kept');
    var something = (fields.text + fields.what + fields.due + fields.occurredAt).trim() !== '';
    if (place) {
      place.textContent = !something ? '' : place.getAttribute(kept ? 'data-draft-kept' : 'data-draft-local');
    }
  }

  /** In the background and never twice at once; what the server does not hear, this tab keeps. */
  function save() {
    timer = null;
    if (!form()) {
      return;
    }
    if (sending) {
      waiting = true;
      return;
    }
    var fields = typed();
    fields[empara.background] = '1';
    sending = true;
    empara.request('POST', '/cases/draft', encode(fields), function (status) {
      sending = false;
      var kept = status === 204;
      say(kept, fields);
      if (kept) {
        document.dispatchEvent(new CustomEvent('empara:draft-kept', { detail: fields.text }));
      }
      if (waiting || !kept && status !== 400 && status !== 404) {
        waiting = false;
        later(kept ? WAIT : AGAIN);
      }
    });
  }

  function later(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, wait || WAIT);
  }

  function isOfTheAct(target) {
    return target.closest && target.closest('[data-draft]') && !target.closest('.closes');
  }

  /** Of what is chosen in a widget only jQuery hears; of what is typed it hears too. */
  function listen() {
    window.jQuery(document).on('input change', function (event) {
      if (isOfTheAct(event.target)) {
        later();
      }
    });
  }

  /** The act form, open, with the step marked as done by it. */
  function begin(step) {
    var details = form();
    if (!details) {
      return;
    }
    details.open = true;
    Array.prototype.forEach.call(details.querySelectorAll('.closes input'), function (box) {
      box.checked = box.checked || box.value === step;
    });
    document.getElementById('act:text').focus();
  }

  function read(details) {
    var name = details.getAttribute('data-part');
    if (details.open && !details.hasAttribute('data-read') && window[name]) {
      details.setAttribute('data-read', 'true');
      window[name]();
    }
  }

  // It does not bubble; it is caught on its way down.
  document.addEventListener('toggle', function (event) {
    if (event.target.matches && event.target.matches('details[data-part]')) {
      read(event.target);
    }
  }, true);

  /** What an address points to is opened, and what is folded around it too. */
  function unfold() {
    var id = window.location.hash.substring(1);
    var target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    for (var each = target; each; each = each.parentElement) {
      if (each.tagName === 'DETAILS') {
        each.open = true;
      }
    }
    target.scrollIntoView({ block: 'start' });
  }

  function focus() {
    var place = document.querySelector('[data-focus]');
    if (place && !document.querySelector('[data-faults]')) {
      place.removeAttribute('data-focus');
      place.focus();
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-step]');
    var link = event.target.closest('[data-unfold]');
    if (button) {
      begin(button.getAttribute('data-step'));
    } else if (link && link.getAttribute('href') === window.location.hash) {
      unfold();
    } else if (event.target.closest('.discard')) {
      window.clearTimeout(timer);
      document.dispatchEvent(new CustomEvent('empara:draft-kept', { detail: value('act:text') }));
    } else if (event.target.closest('[id="act:send"]')) {
      window.clearTimeout(timer);
    }
  });

  window.addEventListener('hashchange', unfold);

  document.addEventListener('DOMContentLoaded', function () {
    var asked = new URLSearchParams(window.location.search);
    unfold();
    var parts = {activation: 'resources', document: 'documents', accredited: 'accreditation',
      communication: 'communications', thread: 'communications'};
    Object.keys(parts).forEach(function (what) {
      if (asked.get(what) && !window.location.hash) {
        window.location.replace('#' + parts[what]);
      }
    });
    var step = asked.get('step');
    if (step && form()) {
      form().open = true;
    }
    if (window.jQuery) {
      listen();
      window.jQuery(document).on('pfAjaxComplete', function () {
        focus();
        if (value('act:text').trim() !== '' && document.querySelector('.faults, .stale')) {
          later();
        }
      });
    }
  });
}());
