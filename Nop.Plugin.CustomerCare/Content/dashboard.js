// Fills the dashboard card after the page is there, so that it never holds the dashboard up.
(function () {
  'use strict';

  var body = document.querySelector('#customer-care-today [data-load]');
  fetch(body.dataset.load, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } })
    .then(function (response) {
      if (!response.ok || response.redirected)
        throw new Error(response.status);
      return response.text();
    })
    .then(function (figures) {
      body.innerHTML = figures;
    })
    .catch(function () {
      body.textContent = body.dataset.failed;
    })
    .finally(function () {
      body.setAttribute('aria-busy', 'false');
    });
})();
