/* The resource map: says under it what a municipality is called and has; checks a whole list at once. */
(function () {
  'use strict';

  function say(event) {
    var place = event.target.closest && event.target.closest('[data-place]');
    var caption = document.getElementById('map-caption');
    if (place && caption) {
      caption.textContent = place.getAttribute('aria-label');
    }
  }

  document.addEventListener('focusin', say);
  document.addEventListener('mouseover', say);

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-check-all]');
    if (!button) {
      return;
    }
    var list = document.getElementById(button.getAttribute('data-check-all'));
    Array.prototype.forEach.call(list.querySelectorAll('input[type="checkbox"]'), function (box) {
      box.checked = true;
    });
  });
}());
