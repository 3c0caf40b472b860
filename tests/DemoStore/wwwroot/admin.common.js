// What pages of the admin area may call, by the names the host's script gives these functions.
function addAntiForgeryToken(data) {
  data = data || {};
  const token = $('input[name=__RequestVerificationToken]').first();
  if (token.length)
    data.__RequestVerificationToken = token.val();
  return data;
}

function setLocation(url) {
  window.location.href = url;
}

function OpenWindow(query, width, height, scroll) {
  window.open(query, 'popup', `menubar=0,toolbar=0,resizable=1,width=${width},height=${height},scrollbars=${scroll ? 'yes' : 'no'}`);
}

function display_nop_error(answer) {
  const error = answer.error || answer;
  alert(typeof error === 'string' ? error : Object.values(error).map(entry => (entry.errors || [entry]).join('\n')).join('\n'));
}

function updateTable(selector) {
  $(selector).DataTable().ajax.reload(null, false);
}

function saveUserPreferences(url, name, value) {
  $.post(url, addAntiForgeryToken({ name: name, value: value }));
}

function checkOverriddenStoreValue(box, selector) {
  $(selector).prop('disabled', !$(box).is(':checked'));
}

// A function by its name, which may have dots.
function named(path) {
  return path.split('.').reduce((holder, name) => holder[name], window);
}

const renderers = {
  date: (column, data) => data ? moment(data).format(column.render.format) : '',
  boolean: (column, data) => `<i class="fas ${data ? 'fa-check true-icon' : 'fa-times false-icon'}" aria-label="${data}"></i>`,
  link: (column, data, row) => `<a href="${target(column, data, row)}">${encode(column.render.title || data)}</a>`,
  edit: (column, data, row) => `<a class="${column.render.className || 'btn btn-default'}" href="${target(column, data, row)}"><i class="fas fa-pencil-alt"></i> Edit</a>`,
  view: (column, data, row) => `<a class="${column.render.className || 'btn btn-default'}" href="${target(column, data, row)}"><i class="far fa-eye"></i> View</a>`,
  remove: (column, data) => `<button type="button" class="${column.render.className || 'btn btn-default'} grid-delete" data-id="${encode(data)}"><i class="far fa-trash-alt"></i> ${encode(column.render.title)}</button>`,
  button: (column, data) => `<a class="${column.render.className}" ${column.render.url ? `href="${column.render.url}${encode(data)}"` : `href="#" onclick="${column.render.onClickFunctionName}; return false;"`}>${encode(column.render.title)}</a>`,
  checkbox: (column, data, row) => `<input type="checkbox" class="checkboxGroups" name="${column.render.name}" value="${encode(row[column.render.propertyKeyName])}" />`,
  picture: (column, data) => `<img src="${column.render.srcPrefix || ''}${encode(data)}" width="${column.render.width || ''}" alt="" />`,
  custom: (column, data, row, type, meta) => named(column.render.functionName)(data, type, row, meta)
};

function encode(value) {
  return $('<i>').text(value === null || value === undefined ? '' : value).html().replace(/"/g, '&quot;');
}

function target(column, data, row) {
  const url = column.render.url || '';
  const id = encode(column.render.dataId ? row[column.render.dataId] : data);
  return /[/=]$/.test(url) ? url + id : `${url}/${id}`;
}

function filterValues(grid, data) {
  for (const filter of grid.filters) {
    const field = $('#' + filter.field);
    data[filter.name] = filter.value !== null ? filter.value : filter.isFlag && field.is(':checkbox') ? field.is(':checked') : field.val();
  }
  return addAntiForgeryToken(data);
}

function gridColumn(column) {
  return {
    data: column.data,
    title: column.isMasterCheckBox ? '<input type="checkbox" class="mastercheckbox" />' : column.title || '',
    width: column.width,
    className: column.className,
    visible: column.visible,
    render: (data, type, row, meta) => column.render ? renderers[column.render.kind](column, data, row, type, meta) : column.encode ? encode(data) : data
  };
}

function drawGrid(grid) {
  const callback = name => grid[name] ? function () { return named(grid[name]).apply(this, arguments); } : undefined;
  const table = $('#' + grid.name);
  table.DataTable({
    serverSide: !!grid.read && grid.serverSide,
    processing: grid.processing,
    paging: grid.paging,
    pagingType: grid.pagingType,
    info: grid.info,
    ordering: grid.ordering,
    searching: false,
    pageLength: grid.length,
    lengthMenu: grid.lengthMenu,
    autoWidth: false,
    rowId: grid.rowIdBasedOnField || undefined,
    layout: { topStart: null, topEnd: null, bottomStart: grid.paging ? ['paging', 'pageLength'] : null, bottomEnd: grid.info ? 'info' : null },
    data: grid.read ? undefined : grid.data || [],
    ajax: grid.read ? { url: grid.read, type: 'POST', dataType: 'json', dataSrc: 'Data', data: data => filterValues(grid, data), error: answer => display_nop_error(answer.responseText) } : undefined,
    columns: grid.columns.map(gridColumn),
    headerCallback: callback('headerCallback'),
    drawCallback: callback('drawCallback'),
    footerCallback: callback('footerCallback')
  });
  if (grid.searchButtonId)
    $('#' + grid.searchButtonId).on('click', () => { table.DataTable().ajax.reload(); return false; });
  table.on('click', '.grid-delete', event => {
    if (confirm('Are you sure you want to delete this item?'))
      $.post(grid.delete, addAntiForgeryToken({ id: $(event.currentTarget).data('id') })).done(() => updateTable(table));
  });
  table.on('change', '.mastercheckbox', event => table.find('.checkboxGroups').prop('checked', event.target.checked).trigger('change'));
}

$(function () {
  $('[data-toggle=tooltip]').tooltip();
  $('.multi-store-override-option').each((_, box) => checkOverriddenStoreValue(box, $(box).data('forInputSelector')));
  $('.content').on('keydown', '.search-row input, .search-body input', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      $('.btn-search').first().trigger('click');
    }
  });
});
