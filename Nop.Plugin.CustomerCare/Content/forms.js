// Forms that ask before they are sent (data-confirm), are sent once (data-once), and take no file beyond a size in bytes (data-greatest).
(function () {
  'use strict';

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var question = form.getAttribute('data-confirm');
    if (question && !window.confirm(question)) {
      event.preventDefault();
      return;
    }

    var file = form.querySelector('input[type=file]');
    if (form.hasAttribute('data-greatest') && file.files[0] && file.files[0].size > Number(form.getAttribute('data-greatest'))) {
      event.preventDefault();
      window.alert(form.getAttribute('data-too-large'));
      return;
    }

    if (!form.hasAttribute('data-once'))
      return;
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
      return;
    }

    form.setAttribute('aria-busy', 'true');
  });

  // A page that comes back from the browser's memory can be sent again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-once]').forEach(function (form) {
      form.removeAttribute('aria-busy');
    });
  });
})();
