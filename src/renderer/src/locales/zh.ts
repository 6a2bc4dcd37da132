import { reviewingZh } from './reviewing.zh';

export const zh = {
  ...reviewingZh,
  app: { name: '汇报台', home: '资料库', saved: '已保存 {time}', saving: '正在保存', unsaved: '未保存', readOnly: '只读', undo: '撤销', redo: '重做', undoOf: '撤销：{what}', redoOf: '重做：{what}', language: 'English', appearance: '外观', light: '浅色', dark: '深色', system: '跟随系统', close: '关闭', commands: '命令' },
  tabs: { document: '文稿', overview: '总览', table: '数据', deck: '演示' },
  library: {
    title: '资料库', empty: '还没有报告', emptyHint: '打开示例报告看看，或导入一份 Word、PDF、Excel、CSV、.txt 或 .md 文件；也可以把文件拖进来，或直接粘贴文字。', openSample: '打开示例报告', import: '导入文章', paste: '粘贴文章',
    figures: '{count} 个数据', updated: '{time} 修改', open: '打开', duplicate: '复制一份', rename: '重命名', remove: '删除', removed: '已删除“{title}”', restore: '撤销删除',
    imported: '已导入“{title}”：{figures} 个数据，{doubtful} 个存疑', reading: '正在读取“{name}”', cancel: '取消', drop: '松开即可导入', pastedName: '粘贴的文章', recovered: '启动时发现并处理了以下问题', dismiss: '知道了',
  },
  recovery: { restoredBackup: '“{file}”已损坏，已从最近的完好备份恢复，原件移入 quarantine 文件夹。', quarantined: '“{file}”无法读取，已移入 quarantine 文件夹，没有删除。', replayedHistory: '上次没有写完的修改已根据修改记录补上。', indexRebuilt: '资料库目录已根据报告文件重建。', newerVersion: '“{file}”由更新版本保存，未作改动。' },
  outline: { title: '章节', figures: '{count}' },
  card: {
    title: '数据卡', empty: '点任意一个数字，这里会显示它的数值、来源、修改记录和批注。', editValue: '修改数值', value: '数值', unit: '单位', period: '时期', qualifiers: '限定语', name: '名称', kind: '类别', certainty: '确定性', review: '核对',
    apply: '确定', cancel: '取消', related: '相关数据', source: '来源', noSource: '手工添加，没有来源', revert: '恢复为原文', places: '出现在', history: '修改记录', noHistory: '没有修改过', comments: '批注', comment: '批注', addComment: '添加批注', reply: '回复', resolve: '标为已解决', reopen: '重新打开', resolved: '已解决', yourName: '您的显示名', nameHint: '批注和修改会署上这个名字，只保存在本机。', anonymous: '未署名', none: '无',
  },
  kind: { value: '数值', count: '数量', growth: '增速', change: '变化量', share: '比重', rank: '位次', target: '目标' },
  certainty: { final: '最终', provisional: '初步', expected: '预计' },
  review: { proposed: '待确认', accepted: '已采用', pending: '待核', verified: '已核' },
  place: { block: '文稿', slide: '演示页', chapterTitle: '章节标题', chart: '图表', list: '数据列', prose: '正文' },
  input: { empty: '请输入数值', throughZero: '区间不能从负数跨到正数，请分成两个数据', notANumber: '这不是一个数，请输入如 1081.5、-3.2、5—5.5 的数值', default: '无法识别，请输入如 1081.5、-3.2、5—5.5 的数值', name: '名称不能为空' },
  table: { filter: '查找名称或数值', name: '指标', value: '数值', period: '时期', kind: '类别', chapter: '章节', certainty: '确定性', comments: '批注', count: '{shown} / {total}', none: '没有符合条件的数据，换个词试试。' },
  overview: { charts: '图表', empty: '这一章没有可以突出显示的数据。' },
  deck: { present: '放映', fromHere: '从当前页放映', theme: '主题', ratio: '比例', official: '朱红', spring: '泉蓝', projector: '投影', hide: '隐藏', show: '显示', hidden: '已隐藏', up: '上移', down: '下移', slide: '第 {page} 页', empty: '还没有演示页。' },
  export: { title: '导出', brief: '简报 PDF', slides: '演示页 PDF', running: '正在导出{kind}', cancel: '取消导出', done: '已写出“{name}”，{pages} 页；读回核对 {figures} 个数据，全部一致', proposed: '；另有 {count} 个数据尚未核对，没有列入', reveal: '在文件夹中显示' },
  phase: { preparing: '准备', 'laying out': '排版', printing: '打印', checking: '核对', writing: '写入' },
  palette: { title: '命令', placeholder: '输入命令名称', none: '没有这样的命令' },
  edit: { 'figure.set': '修改{subject}', 'paragraph.set': '修改段落', 'comment.add': '添加批注', 'comment.reply': '回复批注', 'comment.resolve': '批注状态', 'slide.move': '移动演示页', 'slide.set': '修改演示页', 'deck.set': '演示设置', 'report.set': '报告信息', 'block.set': '修改段落', 'review.accept': '采用数据', 'review.reject': '不采用数据', 'review.finish': '完成核对', 'review.correct': '更正数据', 'review.merge': '合并数据', 'review.split': '拆分数据', 'review.relate': '更改指标', 'review.add': '补录数据', 'version.merge': '合并新版本', 'year.attach': '并入往年数据', other: '上一步' },
  field: { value: '数值', unit: '单位', period: '时期', qualifiers: '限定语', name: '名称', kind: '类别', certainty: '确定性', review: '核对', comment: '批注', other: '其他' },
};
