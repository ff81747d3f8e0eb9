(() => {
  const $ = id => document.getElementById(id);
  const reports = [...document.querySelectorAll('details.report')].map(element => ({
    element,
    head: element.querySelector('summary').textContent.toLowerCase(),
    findings: [...element.querySelectorAll('.finding')].map(finding => ({ element: finding, text: null })),
  }));

  const textOf = finding => finding.text ??= finding.element.textContent.toLowerCase();

  const filter = () => {
    const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = $('kind').value;
    const severities = new Set([...document.querySelectorAll('[name=severity]:checked')].map(box => box.value));
    let ranked = 0;
    for (const report of reports) {
      let shown = 0;
      for (const finding of report.findings) {
        const { severity, kind: own } = finding.element.dataset;
        const fits = severities.has(severity) && (!kind || kind === own)
          && words.every(word => report.head.includes(word) || textOf(finding).includes(word));
        finding.element.hidden = !fits;
        shown += fits;
      }
      report.element.hidden = shown === 0;
      if (shown && report.element.closest('.ranked')) ranked++;
    }
    document.querySelector('.none').hidden = ranked > 0;
  };

  const setAll = open => reports.forEach(report => { if (!report.element.hidden) report.element.open = open; });

  const showTarget = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const report = target && target.closest('details.report');
    if (report) { report.open = true; target.scrollIntoView(); }
  };

  if ($('search')) {
    let waiting;
    $('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 150); });
    document.querySelector('.tools').addEventListener('change', filter);
    document.querySelector('.tools').addEventListener('submit', event => event.preventDefault());
    $('open').addEventListener('click', () => setAll(true));
    $('close').addEventListener('click', () => setAll(false));
    $('print').addEventListener('click', () => window.print());
  }

  // What is folded is not printed: unfold for the printer, fold again afterwards.
  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open]):not([hidden])')];
    folded.forEach(element => { element.open = true; });
  });
  window.addEventListener('afterprint', () => folded.forEach(element => { element.open = false; }));
  window.addEventListener('hashchange', showTarget);
  showTarget();
})();
