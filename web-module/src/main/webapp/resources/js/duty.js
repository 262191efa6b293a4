/* The line that says who is on duty: read anew once a minute, also when no alert arrives. */
(function () {
  'use strict';

  var EVERY = 60000;

  var empara = window.empara = window.empara || {};
  var due = Date.now() + EVERY;

  document.addEventListener('empara:line', function () {
    var idle = document.getElementById('duty') && !empara.isLocked();
    if (idle && window.emparaDuty && Date.now() >= due) {
      due = Date.now() + EVERY;
      window.emparaDuty([{ name: empara.background, value: '1' }]);
    }
  });

  empara.duty = {
    /** Whoever has taken a shift should hear it: the next click tests the sound. */
    taken: function () {
      var sound = document.querySelector('[data-sound]');
      if (sound && !document.querySelector('#duty .ui-button.go')) {
        sound.focus();
      }
    }
  };
}());
