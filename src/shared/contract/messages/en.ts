import type { Refusal } from '../../report/applyResult';
import type { ErrorCode } from '../result';

/** What happened, what is safe, what to do. */
export const en: Readonly<Record<ErrorCode, string>> = {
  'file.missing': 'There is no file “{file}”. Check the path and the name.',
  'file.empty': 'The file “{file}” is empty: there is nothing to import. Choose another one.',
  'file.binary': 'The file “{file}” is not a text file. Save it as .txt or .md and import that.',
  'file.tooLarge': 'The file “{file}” has {size} MB; the limit is 50 MB. Split it and import the parts.',
  'file.encoding': 'The text encoding of “{file}” cannot be read. Save it as UTF-8 or GB18030 and try again.',
  'file.unsupported': 'Only .txt and .md files can be imported today; “{file}” is neither. Copy its text into a text file.',
  'file.folder': '“{file}” is a folder. Choose a file in it.',
  'file.unreadable': 'The file “{file}” cannot be read ({reason}). Check its permissions and try again.',
  'write.full': '“{file}” cannot be written: the disk is full. What was saved is safe; make room or choose another place.',
  'write.forbidden': '“{file}” cannot be written: no permission. What was saved is safe; choose another place.',
  'write.failed': '“{file}” cannot be written ({reason}). What was saved is safe; try again or choose another place.',
  'write.folderMissing': '“{file}” cannot be written: its folder does not exist. Make the folder first or choose another place.',
  'store.damaged': '“{file}” in the library is damaged and there is no good backup. The file is kept as it is; other reports are not affected.',
  'store.newer': '“{file}” was saved by a newer version of Huibao and cannot be opened by this one. It was not touched; update and open it again.',
  'store.locked': 'The library is in use by another Huibao; it can only be read now. Close the other one first.',
  'store.readOnly': 'The library is open for reading only: the change was not saved. Close the other Huibao that uses it.',
  'store.missing': 'This report is not in the library; it may have been moved away.',
  'edit.invalid': 'The change does not fit the rules and was not saved.',
  'edit.refused': 'The change was not saved: {reason}. The report is as it was.',
  'edit.stale': '“{file}” was changed elsewhere; the change was not saved. Open the report again and repeat it.',
  'undo.nothing': 'There is nothing to undo.',
  'redo.nothing': 'There is nothing to redo.',
  'export.cancelled': 'The export was cancelled; no file was written.',
  'export.failed': 'The export did not finish ({reason}). The report is not affected; try again.',
  'export.mismatch': 'The export was stopped: {count} figures in the file differ from the library, for example “{figure}”. No file was written.',
  'export.busy': 'Another export is running. Wait for it or cancel it first.',
  'show.none': 'No show is running.',
  'show.empty': 'The deck has no slide to show. Unhide at least one slide and start again.',
  'cli.usage': 'The command is not right: {reason}. Usage: huibao text|figures|report|brief|slides INPUT [OUTPUT] [--sample] [--library DIR] [--strict]',
  'cli.noDisplay': 'No display could be started ({reason}). Run it where there is one, or install xvfb.',
  internal: 'Something unexpected happened ({reason}). What was saved is safe; open the app again.',
};

/** Why an Edit was refused, as it stands in the sentence of `edit.refused`. */
export const enRefusals: Readonly<Record<Refusal['code'], string>> = { unknownId: 'what it changes is no longer there', duplicateId: 'it is there already', index: 'the position is not right', inUse: 'it is still used elsewhere', invalid: 'the content breaks a rule ({field})', tooMany: 'the limit of {limit} is reached' };
