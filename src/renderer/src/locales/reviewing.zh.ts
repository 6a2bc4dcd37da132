/** The words of the review, of merging a newer version and of last year's report. */
export const reviewingZh = {
  reviewing: {
    tab: '核对', tabOpen: '核对 {count}', source: '原文', list: '找到的数据', whichSource: '查看哪份来源', legend: '下划线的含义', words: '原文中的文字', wordsHint: '输入原文中的文字，或先在左边选中',
    progress: '已核对 {done} / {total}', doubtfulLeft: '{count} 个存疑', allDone: '全部核对完了',
    acceptSure: '采用没有疑问的 {count} 个', finish: '完成核对', acceptAll: '全部采用并完成', goOn: '继续核对',
    finishAsk: '还有 {open} 个数据没有核对，其中 {doubtful} 个存疑。全部采用并完成核对？', acceptedSure: '已采用 {count} 个没有疑问的数据，按 Ctrl+Z 可以撤销', finished: '核对完成：{figures} 个数据，{charts} 张图表，{slides} 页演示',
    waiting: '数据还没有核对完，采用并完成核对后会出现在这里。',
    groupOpen: '{open} / {total} 待核对', groupDone: '{total} 个，已核对', readAs: '导入时读作：{what}', editHint: 'Tab 到下一栏　Enter 保存　Esc 取消',
    accept: '采用', reject: '不是数据', edit: '修改', relate: '改指标', relateTo: '归入哪个指标', newIndicator: '新指标', merge: '合并', mergeAsk: '“{figure}”和哪一个是同一个数？用 ↑ ↓ 或鼠标选另一个，它会并入这一个。', mergeDo: '并入',
    split: '拆分', splitHint: '“{words}”里有两个数，分别填写。', splitDo: '拆成两个', add: '添加漏掉的数据', addDo: '添加', chosen: '选中“{words}”',
    state: { open: '待确认', doubtful: '存疑', done: '已采用' },
    key: { move: '上下', nextDoubtful: '下一个存疑', accept: '采用', reject: '不是数据', edit: '修改', add: '添加', merge: '合并', split: '拆分', relate: '改指标', undo: '撤销', finish: '完成' },
    command: {
      accept: '核对：采用并看下一个', reject: '核对：不是数据', edit: '核对：修改各栏', editValue: '核对：修改数值', next: '核对：下一个', previous: '核对：上一个', nextDoubtful: '核对：下一个存疑的', previousDoubtful: '核对：上一个存疑的',
      relate: '核对：改指标', merge: '核对：与另一个合并', split: '核对：拆成两个', add: '核对：添加漏掉的数据', acceptSure: '核对：采用没有疑问的', finish: '核对：完成', back: '核对：取消当前操作',
    },
    problem: { name: '名称不能为空', empty: '请输入数值', notANumber: '这不是一个数，请输入如 1081.5、-3.2、5—5.5 的数值', rank: '位次是从 1 开始的整数', qualifier: '限定语只能是约、近、超、突破、达、预计、余、以上、以内、前这类词', notFound: '原文里没有这些字', taken: '这些字不在正文段落里，或已经是一个数据', form: '这些字里写的不是这个数，请改数值，或重新选文字', parts: '原文里找不到这两段文字，没有拆分', split: '两段文字须依次出现在“{words}”中' },
    empty: { title: '没有找到数据', pages: '如果原文是扫描件或图片，里面没有文字可读，请换成有文字的文件。', selection: '如果原文里有数字没有认出来，在左边选中它，按 I 添加。', version: '也可以换一份文稿导入，或直接使用这篇文稿，以后再添加数据。', leave: '直接使用文稿' },
  },
  incoming: { version: '导入新版本', year: '导入往年报告', sameAs: '“{title}”和资料库里的这份报告像是同一篇文稿', mergeInto: '合并到已有报告', sources: '来源' },
  versions: {
    title: '合并新版本', about: '读自“{name}”，确认之前报告不会改动', merge: '合并', cancel: '不合并', merged: '已合并新版本，按 Ctrl+Z 可以撤销', mergedOpen: '已合并新版本，{open} 个数据待核对；按 Ctrl+Z 可以撤销', mine: '我的', next: '新版', was: '原来是 {what}', noLonger: '新版没有这一段',
    unchanged: '{count} 个数据没有变化', dismissed: '{count} 个此前判定不是数据，仍不采用', proseTaken: '{count} 段正文按新版更新', proseAdded: '新增 {count} 段', proseGone: '移除 {count} 段', same: '两份文稿的内容相同，没有需要合并的。', proseOnly: '数据没有变化，只更新正文。',
    section: { conflicts: '您改过、新版也变了', prose: '您改过的段落，新版也变了', changed: '有变化', added: '新增', gone: '新版中没有了' },
    take: { conflicts: '用新版', prose: '用新版', changed: '用新版', added: '添加', gone: '移除' },
    keep: { conflicts: '保留我的', prose: '保留我的', changed: '保留原来的', added: '不添加', gone: '保留' },
    key: { move: '上下', turn: '换一种选择' },
  },
  years: {
    title: '并入往年报告', titleOf: '并入 {year} 年报告', attach: '并入', attachCount: '并入 {count} 个指标', cancel: '不并入', attached: '已并入往年数据 {count} 个，按 Ctrl+Z 可以撤销', skip: '跳过', same: '{name}（同名，{count} 个）', like: '{name}（{percent}% 相似）', without: '另有 {count} 个指标在往年报告中没有对应', none: '往年报告中没有找到对应的指标。请检查选的是不是同一类报告。',
    section: { likely: '请确认是不是同一个指标', sure: '名称相同' }, key: { shift: '换一个', turn: '采用或跳过' },
  },
  doubt: { noPeriod: '原文没有写明时期', guessedPeriod: '时期是推断的：按全文年份', noSubject: '没有找到主语，名称取自上文', shortName: '名称太短，可能不完整', range: '这是一个区间', other: '没有把握，请对照原文' },
};
