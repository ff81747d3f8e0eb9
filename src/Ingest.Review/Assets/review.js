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

  // A letter to the unit: what is to be checked, with the words of its report.
  const letter = report => {
    const text = (element, selector) => (element.querySelector(selector)?.textContent ?? '').trim();
    const findings = [...report.querySelectorAll('.finding:not(.info):not([hidden])')];
    const lines = findings.map((finding, index) => {
      const places = [...finding.querySelectorAll('figure')].map(figure =>
        `   原文（${text(figure, 'figcaption span')}）：${text(figure, 'blockquote')}`);
      return [`${index + 1}. ${text(finding, '.message')}`, ...places].join('\n');
    });
    return `${text(report, '.who b')}：\n报送的《${text(report, '.who .title')}》经核对，有以下 ${findings.length} 处需要核实、更正或说明：\n${lines.join('\n')}\n`;
  };

  const copy = async words => {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const area = document.body.appendChild(document.createElement('textarea'));
      area.value = words;
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('button.copy');
    if (!button) return;
    await copy(letter(button.closest('details.report')));
    button.textContent = '已复制';
    setTimeout(() => { button.textContent = '复制反馈意见'; }, 2000);
  });

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
