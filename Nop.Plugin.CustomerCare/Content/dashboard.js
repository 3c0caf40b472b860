// Fills cards after the page is there, so that they never hold it up: each element with data-load fetches its content from there.
// A card's buttons: data-span asks for another span of time, data-refresh for the same once more; collapsing is remembered by the host's own script.
(function () {
  'use strict';

  var loads = new WeakMap();

  function address(body) {
    var url = new URL(body.dataset.load, window.location.href);
    if (body.dataset.chosenSpan)
      url.searchParams.set('span', body.dataset.chosenSpan);
    return url;
  }

  function tellFailure(body) {
    var text = document.createElement('p');
    text.setAttribute('role', 'alert');
    text.textContent = body.dataset.failed;
    body.replaceChildren(text);
    if (!body.dataset.retry)
      return;

    var retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'btn btn-default';
    retry.textContent = body.dataset.retry;
    retry.addEventListener('click', function () {
      load(body);
    });
    body.append(retry);
  }

  function load(body) {
    var mine = {};
    loads.set(body, mine);
    body.setAttribute('aria-busy', 'true');
    fetch(address(body), { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(function (response) {
        if (!response.ok || response.redirected)
          throw new Error(response.status);
        return response.text();
      })
      .then(function (figures) {
        if (loads.get(body) !== mine)
          return;
        var open = Array.from(body.querySelectorAll('details')).map(function (details) { return details.open; });
        body.innerHTML = figures;
        body.querySelectorAll('details').forEach(function (details, index) { details.open = open[index] || false; });
        body.dispatchEvent(new CustomEvent('customer-care-loaded', { bubbles: true }));
      })
      .catch(function () {
        if (loads.get(body) === mine)
          tellFailure(body);
      })
      .finally(function () {
        if (loads.get(body) === mine)
          body.setAttribute('aria-busy', 'false');
      });
  }

  function choose(card, body, span) {
    body.dataset.chosenSpan = span;
    card.querySelectorAll('[data-span]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.span === span));
    });
    load(body);
  }

  // The class tells how the card stood before the click: the host's script changes it when the card has moved.
  function toggle(card, body, button, preferences) {
    var collapses = !card.classList.contains('collapsed-card');
    button.setAttribute('aria-expanded', String(!collapses));
    card.querySelectorAll('[data-span], [data-refresh]').forEach(function (tool) {
      tool.disabled = collapses;
    });
    if (window.saveUserPreferences)
      window.saveUserPreferences(preferences, card.dataset.preference, collapses);
    if (!collapses && !loads.has(body))
      load(body);
  }

  document.querySelectorAll('.customer-care-dashboard .card').forEach(function (card) {
    var body = card.querySelector('[data-load]');
    card.addEventListener('click', function (click) {
      var button = click.target.closest('button');
      if (!button)
        return;
      if (button.dataset.span)
        choose(card, body, button.dataset.span);
      else if ('refresh' in button.dataset)
        load(body);
      else if (button.dataset.cardWidget === 'collapse')
        toggle(card, body, button, card.closest('[data-preferences]').dataset.preferences);
    });
  });

  document.querySelectorAll('.customer-care-dashboard [data-load], .customer-care [data-load]').forEach(function (body) {
    if (!body.closest('.customer-care-dashboard .collapsed-card'))
      load(body);
  });
})();
