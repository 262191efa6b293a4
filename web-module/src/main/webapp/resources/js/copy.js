/* Copies the text of a field, says so, and where that is not allowed selects it. */
'use strict';
document.addEventListener('click', function (event) {
  var button = event.target.closest('[data-copy]');
  if (!button) {
    return;
  }
  var field = document.getElementById(button.dataset.copy);
  field.focus();
  field.select();
  if (navigator.clipboard) {
    navigator.clipboard.writeText(field.value).then(function () {
      button.textContent = button.dataset.copied;
    }, function () {});
  }
});
