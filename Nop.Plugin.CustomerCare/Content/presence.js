// Tells the store that an inquiry's page is open, and its reader who else has it open. Stops while the page isn't looked at.
(function () {
  'use strict';

  var place = document.getElementById('presence');
  var token = document.querySelector('input[name=__RequestVerificationToken]');
  if (!place || !token || !window.fetch)
    return;

  var SECONDS = 45;

  function isAnswering() {
    var text = document.getElementById('reply-text');
    return Boolean(text && text.value.trim());
  }

  function sign(gone) {
    var data = new FormData();
    data.append('__RequestVerificationToken', token.value);
    data.append(gone ? 'gone' : 'answering', String(gone || isAnswering()));
    return data;
  }

  function tell() {
    if (document.visibilityState !== 'visible')
      return;

    fetch(place.dataset.url, { method: 'POST', body: sign(false), headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : {}; })
      .then(function (answer) {
        var others = answer.others || '';
        if (place.textContent !== others)
          place.textContent = others;
        place.hidden = !others;
      })
      .catch(function () { });
  }

  tell();
  window.setInterval(tell, SECONDS * 1000);
  document.addEventListener('visibilitychange', tell);
  window.addEventListener('pagehide', function () {
    navigator.sendBeacon(place.dataset.url, sign(true));
  });
})();
