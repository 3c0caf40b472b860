// The reply form: a plain field becomes an editor for bold, italic, lists and links. Without this script, and where nothing is set out, a reply is plain text.
// (4.80 ships TinyMCE, 4.90 Summernote: neither is there in both.) Whatever comes out of it is made harmless by the store.
(function () {
  'use strict';

  var form = document.getElementById('reply-form');
  var editor = document.getElementById('reply-editor');
  if (!form || !editor || !document.execCommand)
    return;

  var text = document.getElementById('reply-text');
  var html = document.getElementById('reply-html');
  var tools = document.getElementById('reply-tools');
  var SET_OUT = 'b, strong, i, em, u, ul, ol, a, blockquote';

  function paragraphs(plain) {
    var made = document.createElement('div');
    plain.split(/\n{2,}/).forEach(function (part) {
      var paragraph = document.createElement('p');
      part.split('\n').forEach(function (line, index) {
        if (index)
          paragraph.appendChild(document.createElement('br'));
        paragraph.appendChild(document.createTextNode(line));
      });
      made.appendChild(paragraph);
    });
    return made.innerHTML;
  }

  // What comes back with a refused form has been cleaned by the store.
  editor.innerHTML = html.value || (text.value ? paragraphs(text.value) : '<p><br></p>');
  html.value = '';
  editor.hidden = tools.hidden = false;
  text.hidden = true;
  text.required = false;
  document.getElementById('reply-label').addEventListener('click', function () { editor.focus(); });

  function command(name, value) {
    editor.focus();
    document.execCommand(name, false, value);
    show();
  }

  function show() {
    tools.querySelectorAll('[aria-pressed]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(document.activeElement === editor && document.queryCommandState(button.dataset.command)));
    });
  }

  try {
    document.execCommand('defaultParagraphSeparator', false, 'p');
    document.execCommand('styleWithCSS', false, false);
  } catch (e) {
    // Then the browser's own way does.
  }

  tools.addEventListener('mousedown', function (event) { event.preventDefault(); }); // The selection stays.
  tools.addEventListener('click', function (event) {
    var button = event.target.closest('[data-command]');
    if (!button)
      return;
    if (button.dataset.command !== 'createLink') {
      command(button.dataset.command);
      return;
    }

    var address = window.prompt(button.dataset.ask, 'https://');
    if (address && /^(https?:\/\/|mailto:)./i.test(address.trim()))
      insertLink(address.trim());
  });

  function insertLink(address) {
    editor.focus();
    if (window.getSelection().isCollapsed) {
      var made = document.createElement('div');
      var link = made.appendChild(document.createElement('a'));
      link.href = address;
      link.textContent = address;
      document.execCommand('insertHTML', false, made.innerHTML);
    } else
      document.execCommand('createLink', false, address);
  }

  // One stop for the keyboard, arrows inside.
  var buttons = Array.prototype.slice.call(tools.querySelectorAll('button'));
  buttons.forEach(function (button, index) { button.tabIndex = index ? -1 : 0; });
  tools.addEventListener('keydown', function (event) {
    var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step)
      return;
    if (getComputedStyle(tools).direction === 'rtl')
      step = -step;
    var at = buttons.indexOf(document.activeElement);
    var next = buttons[(at + step + buttons.length) % buttons.length];
    buttons.forEach(function (button) { button.tabIndex = button === next ? 0 : -1; });
    next.focus();
    event.preventDefault();
  });

  editor.addEventListener('paste', function (event) {
    var plain = event.clipboardData && event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (plain)
      document.execCommand('insertText', false, plain);
  });
  editor.addEventListener('drop', function (event) { event.preventDefault(); });
  ['keyup', 'mouseup', 'focus'].forEach(function (name) { editor.addEventListener(name, show); });

  // Kept in step, so that whoever asks whether a reply was begun needs to look at one place only.
  editor.addEventListener('input', function () { text.value = editor.innerText.trim() ? editor.innerText : ''; });

  form.addEventListener('submit', function (event) {
    text.value = editor.innerText.replace(/\u00a0/g, ' ').replace(/\n{3,}/g, '\n\n').trim();
    html.value = editor.querySelector(SET_OUT) ? editor.innerHTML : '';
    if (!text.value) {
      event.preventDefault();
      event.stopPropagation();
      editor.focus();
    }
  });
  window.addEventListener('pageshow', function () { html.value = ''; });

  // The paragraph where the cursor was last.
  var place = null;
  document.addEventListener('selectionchange', function () {
    var node = window.getSelection().anchorNode;
    if (!node || node === editor || !editor.contains(node))
      return;
    while (node.parentNode !== editor)
      node = node.parentNode;
    place = node;
  });

  // Canned replies: read when they are first asked for.
  var canned = document.getElementById('canned');
  var list = document.getElementById('canned-list');
  var search = document.getElementById('canned-search');
  var offers = null;
  canned.hidden = false;

  function say(sentence) {
    list.textContent = '';
    list.appendChild(document.createElement('li')).textContent = sentence;
  }

  function offer() {
    var wanted = search.value.trim().toLowerCase();
    var found = offers.filter(function (reply) { return reply.Name.toLowerCase().indexOf(wanted) >= 0; });
    if (!found.length) {
      say(list.dataset.none);
      return;
    }

    list.textContent = '';
    found.forEach(function (reply) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-default btn-sm';
      button.textContent = reply.Name;
      button.title = reply.Text;
      button.addEventListener('click', function () { insert(reply); });
      list.appendChild(document.createElement('li')).appendChild(button);
    });
  }

  // Behind the paragraph where the cursor was last; in the place of an empty one.
  function insert(reply) {
    canned.open = false;
    var block = place && place.parentNode === editor ? place : editor.lastChild;
    var made = document.createElement('div');
    made.innerHTML = paragraphs(reply.Text);
    var last = made.lastChild;
    var behind = block ? block.nextSibling : null;
    while (made.firstChild)
      editor.insertBefore(made.firstChild, behind);
    if (place && place.parentNode === editor && !place.textContent.trim())
      editor.removeChild(place);
    else if (!place && block && !block.textContent.trim())
      editor.removeChild(block);

    editor.focus();
    var range = document.createRange();
    range.selectNodeContents(last);
    range.collapse(false);
    window.getSelection().removeAllRanges();
    window.getSelection().addRange(range);
    text.value = editor.innerText;
    var used = document.createElement('input');
    used.type = 'hidden';
    used.name = 'Canned';
    used.value = reply.Id;
    form.appendChild(used);
  }

  canned.addEventListener('toggle', function () {
    if (!canned.open)
      return;

    search.focus();
    if (offers)
      return;
    fetch(canned.dataset.url, { headers: { Accept: 'application/json' } })
      .then(function (answer) {
        if (!answer.ok || answer.redirected)
          throw new Error(String(answer.status));
        return answer.json();
      })
      .then(function (answer) {
        offers = answer.replies;
        offer();
      })
      .catch(function () { say(list.dataset.failed); });
  });
  search.addEventListener('input', function () {
    if (offers)
      offer();
  });
  search.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter')
      return;
    event.preventDefault();
    var first = list.querySelector('button');
    if (first)
      first.click();
  });
})();
