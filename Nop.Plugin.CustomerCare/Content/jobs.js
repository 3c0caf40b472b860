// Works through a waiting job: each request does a short piece of it and says how far it has come. When it is over the page is loaded again.
(function () {
  'use strict';

  var progress = document.getElementById('job-progress');
  if (!progress)
    return;

  var bar = progress.querySelector('[role=progressbar]');
  var text = document.getElementById('job-progress-text');
  var token = document.querySelector('input[name=__RequestVerificationToken]').value;
  var said = Number(bar.getAttribute('aria-valuenow'));

  function show(percent) {
    bar.style.width = percent + '%';
    bar.setAttribute('aria-valuenow', percent);
    // A screen reader hears each tenth only.
    if (percent >= said + 10 || percent < said) {
      said = percent;
      text.textContent = progress.dataset.text.replace('{0}', percent);
    }
  }

  function run() {
    fetch(progress.dataset.run, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Requested-With': 'XMLHttpRequest' },
      body: '__RequestVerificationToken=' + encodeURIComponent(token)
    })
      .then(function (response) {
        if (!response.ok || response.redirected)
          throw new Error(response.status);
        return response.json();
      })
      .then(function (state) {
        if (state.IsFinished)
          return window.location.reload();
        show(state.Percent);
        window.setTimeout(run, 1000);
      })
      .catch(function () {
        text.textContent = progress.dataset.lost;
        window.setTimeout(run, 5000);
      });
  }

  run();
})();
