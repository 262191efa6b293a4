/*
 * The page's socket. A board's says that there may be something to read, and that the line stands;
 * any page is told by it at once that the log-in has ended.
 */
(function () {
  'use strict';

  var FIRST = 1000;
  var MOST = 30000;
  var ENDED = 1008;

  var empara = window.empara = window.empara || {};
  var socket = null;
  var timer = null;
  var wait = FIRST;
  var here = false;

  function address() {
    return window.location.origin.replace(/^http/, 'ws') + empara.url(empara.board ? '/line/board' : '/line/page');
  }

  function open() {
    window.clearTimeout(timer);
    if (!here || socket) {
      return;
    }
    var opened = socket = new WebSocket(address());
    opened.onmessage = function (event) {
      // Only a line that has carried something was worth beginning anew at once.
      wait = FIRST;
      if (empara.board) {
        empara.board.hint(event.data === 'probe' ? event.data : Number(event.data));
      }
    };
    opened.onclose = function (event) {
      if (socket === opened) {
        socket = null;
        later();
      }
      if (event.code === ENDED) {
        empara.cut();
      }
    };
  }

  /** Not all boards at the same moment, when a server comes back. */
  function later() {
    if (here) {
      timer = window.setTimeout(open, wait * (0.5 + Math.random() / 2));
      wait = Math.min(MOST, wait * 2);
    }
  }

  function begin() {
    here = true;
    open();
  }

  document.addEventListener('DOMContentLoaded', begin);
  window.addEventListener('online', open);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      begin();
    }
  });
  window.addEventListener('pagehide', function () {
    var left = socket;
    here = false;
    socket = null;
    window.clearTimeout(timer);
    // One that is not open yet is dropped by the browser, and closing it would be a complaint.
    if (left && left.readyState === WebSocket.OPEN) {
      left.close();
    }
  });
}());
