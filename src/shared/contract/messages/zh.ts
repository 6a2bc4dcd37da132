import type { Refusal } from '../../report/applyResult';
import type { ErrorCode } from '../result';

/** What happened, what is safe, what to do. */
export const zh: Readonly<Record<ErrorCode, string>> = {
  'file.missing': '找不到文件“{file}”。请检查路径和文件名。',
  'file.empty': '文件“{file}”是空的，没有可以导入的内容。请换一个文件。',
  'file.binary': '文件“{file}”不是文本文件。请另存为 .txt 或 .md 后再导入。',
  'file.tooLarge': '文件“{file}”有 {size} MB，超过 50 MB 的上限。请拆分后再导入。',
  'file.encoding': '读不出文件“{file}”的文字编码。请另存为 UTF-8 或 GB18030 编码后再导入。',
  'file.unsupported': '目前只能导入 .txt 和 .md 文件，“{file}”不在其列。请把文字复制到文本文件中再导入。',
  'file.folder': '“{file}”是一个文件夹。请选择其中的文件。',
  'file.unreadable': '无法读取文件“{file}”（{reason}）。请检查权限后重试。',
  'write.full': '无法写入“{file}”：磁盘已满。已保存的内容未受影响，请腾出空间或换一个位置。',
  'write.forbidden': '无法写入“{file}”：没有写入权限。已保存的内容未受影响，请换一个位置。',
  'write.failed': '无法写入“{file}”（{reason}）。已保存的内容未受影响，请重试或换一个位置。',
  'write.folderMissing': '无法写入“{file}”：所在的文件夹不存在。请先建好文件夹，或换一个位置。',
  'store.damaged': '资料库中的“{file}”已损坏，也没有完好的备份。原文件原样保留，其他报告不受影响。',
  'store.newer': '“{file}”由更新版本的汇报台保存，当前版本打不开。文件未作任何改动，请升级后再打开。',
  'store.locked': '资料库正被另一个汇报台使用，现在只能查看。请先关闭另一个窗口。',
  'store.readOnly': '当前为只读方式，修改没有保存。请先关闭另一个正在使用资料库的汇报台。',
  'store.missing': '资料库中没有这份报告，它可能已被移走。',
  'edit.invalid': '这项修改的内容不合规则，没有保存。',
  'edit.refused': '这项修改没有保存：{reason}。报告保持原样。',
  'edit.stale': '“{file}”已在别处被修改，这项修改没有保存。请重新打开报告后再改。',
  'undo.nothing': '没有可以撤销的修改。',
  'redo.nothing': '没有可以重做的修改。',
  'export.cancelled': '已取消导出，没有写出文件。',
  'export.failed': '导出没有完成（{reason}）。报告未受影响，请重试。',
  'export.mismatch': '导出已停止：写出的文件里有 {count} 处数据与资料库不一致，例如“{figure}”。没有写出文件。',
  'export.busy': '另一个导出正在进行，请等它完成或先取消。',
  'show.none': '现在没有正在放映的演示。',
  'show.empty': '演示稿里没有可以放映的页。请先取消隐藏至少一页，再开始放映。',
  'cli.usage': '命令不正确：{reason}。用法：huibao text|figures|report|brief|slides 文件 [输出文件] [--sample] [--library 目录] [--strict]',
  'cli.noDisplay': '无法启动显示环境（{reason}）。请在有图形界面的电脑上运行，或安装 xvfb。',
  internal: '出现了意料之外的问题（{reason}）。已保存的内容不受影响，请重新打开软件。',
};

/** Why an Edit was refused, as it stands in the sentence of `edit.refused`. */
export const zhRefusals: Readonly<Record<Refusal['code'], string>> = { unknownId: '要改的内容已不存在', duplicateId: '已有同样的内容', index: '位置不对', inUse: '别处还在使用它', invalid: '内容不合规则（{field}）', tooMany: '数量已到上限 {limit}' };
