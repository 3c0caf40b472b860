// Fills cards after the page is there, so that they never hold it up.
(function () {
  'use strict';

  function load(body) {
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
  }

  document.querySelectorAll('.customer-care-dashboard [data-load], .customer-care [data-load]').forEach(load);
})();
