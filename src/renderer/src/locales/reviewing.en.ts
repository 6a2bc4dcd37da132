import type { reviewingZh } from './reviewing.zh';

export const reviewingEn: typeof reviewingZh = {
  reviewing: {
    tab: 'Review', tabOpen: 'Review {count}', source: 'Source text', list: 'Figures found', whichSource: 'Which source to show', legend: 'What the underlines mean', words: 'Words of the source', wordsHint: 'Type words of the source, or select them on the left',
    progress: '{done} / {total} reviewed', doubtfulLeft: '{count} doubtful', allDone: 'All reviewed',
    acceptSure: 'Accept {count} sure ones', finish: 'Finish', acceptAll: 'Accept all and finish', goOn: 'Go on reviewing',
    finishAsk: '{open} figures are not reviewed, {doubtful} of them doubtful. Accept them all and finish?', acceptedSure: 'Accepted {count} figures without doubts; Ctrl+Z takes it back', finished: 'Review finished: {figures} figures, {charts} charts, {slides} slides',
    waiting: 'The figures are not reviewed yet; they appear here when they are accepted and the review is finished.',
    groupOpen: '{open} / {total} open', groupDone: '{total}, reviewed', readAs: 'Read by the import as: {what}', editHint: 'Tab next field · Enter save · Esc cancel',
    accept: 'Accept', reject: 'No figure', edit: 'Correct', relate: 'Indicator', relateTo: 'Which indicator', newIndicator: 'new indicator', merge: 'Merge', mergeAsk: 'Which one is the same number as “{figure}”? Choose it with ↑ ↓ or the mouse; it becomes part of this one.', mergeDo: 'Merge',
    split: 'Split', splitHint: '“{words}” holds two numbers; fill in each.', splitDo: 'Split in two', add: 'Add a missed figure', addDo: 'Add', chosen: 'Selected “{words}”',
    state: { open: 'open', doubtful: 'doubtful', done: 'accepted' },
    key: { move: 'move', nextDoubtful: 'next doubtful', accept: 'accept', reject: 'no figure', edit: 'correct', add: 'add', merge: 'merge', split: 'split', relate: 'indicator', undo: 'undo', finish: 'finish' },
    command: {
      accept: 'Review: accept and go on', reject: 'Review: no figure', edit: 'Review: correct the fields', editValue: 'Review: correct the value', next: 'Review: next', previous: 'Review: previous', nextDoubtful: 'Review: next doubtful', previousDoubtful: 'Review: previous doubtful',
      relate: 'Review: change indicator', merge: 'Review: merge with another', split: 'Review: split in two', add: 'Review: add a missed figure', acceptSure: 'Review: accept the sure ones', finish: 'Review: finish', back: 'Review: cancel',
    },
    problem: { name: 'The name cannot be empty', empty: 'Enter a value', notANumber: 'This is not a number: enter one such as 1081.5, -3.2, 5—5.5', rank: 'A rank is a whole number from 1', qualifier: 'A qualifier is a word such as 约, 近, 超, 突破, 达, 预计, 余, 以上, 前', notFound: 'The source does not have these words', taken: 'These words are in no paragraph of the report, or are a figure already', form: 'These words do not say this number: change the value, or select other words', parts: 'The source does not hold these two parts; nothing was split', split: 'Both parts have to stand in “{words}”, one behind the other' },
    empty: { title: 'No figures found', pages: 'A scan or picture holds no text to read: use a file with text.', selection: 'Was a number not recognised? Select it on the left and press I to add it.', version: 'You can also import another document, or use this one as it is and add figures later.', leave: 'Use the document as it is' },
  },
  incoming: { version: 'Import a newer version', year: 'Import last year’s report', sameAs: '“{title}” in the library looks like the same document', mergeInto: 'Merge into that report', sources: 'Sources' },
  versions: {
    title: 'Merge a newer version', about: 'Read from “{name}”; the report does not change until you confirm', merge: 'Merge', cancel: 'Do not merge', merged: 'Merged the newer version; Ctrl+Z takes it back', mergedOpen: 'Merged the newer version, {open} figures to review; Ctrl+Z takes it back', mine: 'mine', next: 'newer', was: 'was {what}', noLonger: 'the newer version no longer has this paragraph',
    unchanged: '{count} figures unchanged', dismissed: '{count} rejected before stay rejected', proseTaken: '{count} paragraphs updated', proseAdded: '{count} paragraphs new', proseGone: '{count} paragraphs removed', same: 'Both documents say the same; there is nothing to merge.', proseOnly: 'No figure changed; only the text is updated.',
    section: { conflicts: 'You edited it, and the document changed it', prose: 'Paragraphs that you and the document changed', changed: 'Changed', added: 'New', gone: 'Gone from the newer version' },
    take: { conflicts: 'Take newer', prose: 'Take newer', changed: 'Take newer', added: 'Add', gone: 'Remove' },
    keep: { conflicts: 'Keep mine', prose: 'Keep mine', changed: 'Keep old', added: 'Leave out', gone: 'Keep' },
    key: { move: 'move', turn: 'other choice' },
  },
  years: {
    title: 'Attach last year’s report', titleOf: 'Attach the report of {year}', attach: 'Attach', attachCount: 'Attach {count} indicators', cancel: 'Do not attach', attached: 'Attached {count} figures of last year; Ctrl+Z takes it back', skip: 'Skip', same: '{name} (same name, {count})', like: '{name} ({percent} % alike)', without: '{count} more indicators have no counterpart', none: 'No indicator of that report is like one of this report. Is it a report of the same sort?',
    section: { likely: 'The same indicator?', sure: 'Same name' }, key: { shift: 'another', turn: 'take or skip' },
  },
  doubt: { noPeriod: 'The source names no period', guessedPeriod: 'The period is inferred: the year of the document', noSubject: 'No subject found; the name is taken from what stands before', shortName: 'The name is short and may be incomplete', range: 'This is a range', other: 'Not sure: compare with the source' },
};
