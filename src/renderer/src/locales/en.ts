import { reviewingEn } from './reviewing.en';
import type { zh } from './zh';

export const en: typeof zh = {
  ...reviewingEn,
  app: { name: 'Huibao', home: 'Library', saved: 'Saved {time}', saving: 'Saving', unsaved: 'Not saved', readOnly: 'Read only', undo: 'Undo', redo: 'Redo', undoOf: 'Undo: {what}', redoOf: 'Redo: {what}', language: '中文', appearance: 'Appearance', light: 'Light', dark: 'Dark', system: 'System', close: 'Close', commands: 'Commands' },
  tabs: { document: 'Document', overview: 'Overview', table: 'Figures', deck: 'Deck' },
  library: {
    title: 'Library', empty: 'No reports yet', emptyHint: 'Open the sample report, or import a Word, PDF, Excel, CSV, .txt or .md file; you can also drop a file here or paste text.', openSample: 'Open the sample report', import: 'Import an article', paste: 'Paste an article',
    figures: '{count} figures', updated: 'changed {time}', open: 'Open', duplicate: 'Duplicate', rename: 'Rename', remove: 'Delete', removed: 'Deleted “{title}”', restore: 'Undo',
    imported: 'Imported “{title}”: {figures} figures, {doubtful} doubtful', reading: 'Reading “{name}”', cancel: 'Cancel', drop: 'Drop to import', pastedName: 'Pasted article', recovered: 'Found and dealt with at start', dismiss: 'Got it',
  },
  recovery: { restoredBackup: '“{file}” was damaged; the newest good backup was opened, the damaged file is in the quarantine folder.', quarantined: '“{file}” could not be read; it was moved to the quarantine folder, not deleted.', replayedHistory: 'Changes that had not been written fully were brought back from the history.', indexRebuilt: 'The library’s index was rebuilt from the report files.', newerVersion: '“{file}” was saved by a newer version and was not touched.' },
  outline: { title: 'Chapters', figures: '{count}' },
  card: {
    title: 'Figure card', empty: 'Click any number to see its value, source, history and comments here.', editValue: 'Change the value', value: 'Value', unit: 'Unit', period: 'Period', qualifiers: 'Qualifiers', name: 'Name', kind: 'Kind', certainty: 'Certainty', review: 'Review',
    apply: 'OK', cancel: 'Cancel', related: 'Related figures', source: 'Source', noSource: 'Added by hand: no source', revert: 'Revert to source', places: 'Shown in', history: 'History', noHistory: 'Never changed', comments: 'Comments', comment: 'Comment', addComment: 'Add comment', reply: 'Reply', resolve: 'Resolve', reopen: 'Reopen', resolved: 'Resolved', yourName: 'Your display name', nameHint: 'Comments and changes carry this name; it stays on this machine.', anonymous: 'Unsigned', none: 'none',
  },
  kind: { value: 'value', count: 'count', growth: 'growth', change: 'change', share: 'share', rank: 'rank', target: 'target' },
  certainty: { final: 'final', provisional: 'provisional', expected: 'expected' },
  review: { proposed: 'proposed', accepted: 'accepted', pending: 'to check', verified: 'verified' },
  place: { block: 'Document', slide: 'Slide', chapterTitle: 'Chapter title', chart: 'chart', list: 'list', prose: 'text' },
  input: { empty: 'Enter a value', throughZero: 'A range cannot run from below zero to above it: make two figures of it', notANumber: 'This is not a number: enter one such as 1081.5, -3.2, 5—5.5', default: 'Not understood: enter a value such as 1081.5, -3.2, 5—5.5', name: 'The name cannot be empty' },
  table: { filter: 'Find a name or value', name: 'Indicator', value: 'Value', period: 'Period', kind: 'Kind', chapter: 'Chapter', certainty: 'Certainty', comments: 'Comments', count: '{shown} / {total}', none: 'Nothing fits. Try another word.' },
  overview: { charts: 'Charts', empty: 'This chapter has no figures to show.' },
  deck: { present: 'Present', fromHere: 'Present from here', theme: 'Theme', ratio: 'Ratio', official: 'Official', spring: 'Spring', projector: 'Projector', hide: 'Hide', show: 'Show', hidden: 'hidden', up: 'Move up', down: 'Move down', slide: 'Slide {page}', empty: 'No slides yet.' },
  export: { title: 'Export', brief: 'Brief PDF', slides: 'Slides PDF', running: 'Exporting {kind}', cancel: 'Cancel export', done: 'Wrote “{name}”, {pages} pages; {figures} figures read back, all equal', proposed: '; {count} more are not reviewed yet and left out', reveal: 'Show in folder' },
  phase: { preparing: 'preparing', 'laying out': 'laying out', printing: 'printing', checking: 'checking', writing: 'writing' },
  palette: { title: 'Commands', placeholder: 'Type a command', none: 'No such command' },
  edit: { 'figure.set': 'change {subject}', 'paragraph.set': 'change paragraph', 'comment.add': 'add comment', 'comment.reply': 'reply', 'comment.resolve': 'comment state', 'slide.move': 'move slide', 'slide.set': 'change slide', 'deck.set': 'deck settings', 'report.set': 'report facts', 'block.set': 'change paragraph', 'review.accept': 'accept figures', 'review.reject': 'reject figures', 'review.finish': 'finish review', 'review.correct': 'correct figure', 'review.merge': 'merge figures', 'review.split': 'split figure', 'review.relate': 'change indicator', 'review.add': 'add figure', 'version.merge': 'merge new version', 'year.attach': 'attach earlier year', other: 'last step' },
  field: { value: 'value', unit: 'unit', period: 'period', qualifiers: 'qualifiers', name: 'name', kind: 'kind', certainty: 'certainty', review: 'review', comment: 'comment', other: 'other' },
};
