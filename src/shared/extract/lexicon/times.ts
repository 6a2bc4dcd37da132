/** Words for a year, by distance from the year of speaking. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0, 本年: 0, 本年度: 0, 当年: 0, 去年: -1, 上年: -1, 上一年: -1, 前一年: -1, 上年度: -1, 前年: -2, 明年: 1, 来年: 1,
  过去一年: 0, 过去的一年: 0, 一年来: 0, 这一年: 0, 一年前: -1,
};
/** Of these, the ones that mean the year reported on, and the year before it, whenever the text was written. */
export const REPORTED_YEARS: ReadonlySet<string> = new Set(['过去一年', '过去的一年', '一年来', '这一年']);
export const YEARS_BEFORE: ReadonlySet<string> = new Set(['上年', '上一年', '前一年', '上年度', '一年前']);

const MONTH = '(\\d{1,2})';
/** Parts of a year as patterns → the label behind the year; `$1`, `$2` are its groups. */
export const PARTS: readonly { readonly pattern: string; readonly label: string; readonly stock?: boolean }[] = [
  { pattern: '前三季度|前3季度|前三个季度', label: '前三季度' },
  { pattern: '前[两二]个?季度|上半年', label: '上半年' },
  { pattern: '下半年', label: '下半年' },
  { pattern: '(?:第)?[一1首]季度|首季|[前头]三个月|[前头]3个月', label: '一季度' },
  { pattern: '(?:第)?[二2]季度', label: '二季度' },
  { pattern: '(?:第)?[三3]季度', label: '三季度' },
  { pattern: '(?:第)?[四4]季度', label: '四季度' },
  { pattern: '全年', label: '全年' },
  { pattern: `1(?:月)?(?:份)?(?:—|-|~|至|到)+${MONTH}月(?:份)?`, label: '1—$1月' },
  { pattern: `[前头]${MONTH}个?月`, label: '1—$1月' },
  { pattern: '[前头]十一个?月', label: '1—11月' },
  { pattern: '[前头]十个?月', label: '1—10月' },
  { pattern: '[前头]八个?月', label: '1—8月' },
  { pattern: '[前头]四个?月', label: '1—4月' },
  { pattern: '[前头]两个?月', label: '1—2月' },
  { pattern: `${MONTH}月(\\d{1,2})日`, label: '$1月$2日' },
  { pattern: `12月[末底]|[年][末底]`, label: '末', stock: true },
  { pattern: `${MONTH}月[末底]`, label: '$1月末', stock: true },
  { pattern: `${MONTH}月(?:份)?`, label: '$1月' },
  { pattern: '[“"]?(国庆(?:中秋)?|中秋(?:国庆)?|春节|五一|元旦|清明|端午)[”"]?(?:节)?(?:假期|黄金周|小长假|长假|假日|期间)', label: '$1假期' },
];

/** Parts that run from the first of January and so date a whole report. */
export const RUNNING_PART = /^(?:前三季度|上半年|一季度|1—\d{1,2}月)$/u;
/** Parts that are a passing moment: they hold for a stretch between semicolons. */
export const PASSING_PART = /\d日|^\d{1,2}月$|^[二三四]季度$|^下半年$/u;

/** Behind or before these a time is only what something is compared with. */
export const COMPARED_BEFORE = /(?:[比较同与]|相比|高于|低于|超过|多于|少于|快于|慢于)$/u;
export const COMPARED_AFTER = /^(?:同期|同比|相比|基础上|的?基数)/u;
/** Words that may stand before a time at the head of a clause. */
export const BEFORE_TIME = /^(?:其中|同时|目前|此外|另外|据|自|另|放眼整个|纵观|纵观整个|回望|回首|整个|而|并|但|从|在|到|不过|回顾|进入|预计|如今)?$/u;
/** A verb right before a time: it names a goal or a thing, and dates nothing. */
export const TIME_IS_OBJECT = /(?:[抓做打备迎冲确保]好?|瞄准|盯紧|围绕|列入|纳入|确保|力争|争取|完成|超|超过)$/u;
/** Nouns that a time only describes: 全年目标, 年度计划. */
export const TIME_OF_NOUN = /^(?:的)?(?:目标|任务|计划|预算|预期|工作|重点|主要|要点|结转|结余|结存)/u;
/** Times at the head of a phrase: they are no part of its name. */
export const LEADING_TIME = /^(?:(?:19|20)\d{2}(?:年度?)?(?:[末底初](?!中|级))?|(?:今|去|上|本|前)年(?:同期|[末底])?(?:汛期|春节|入冬|入夏)?(?:前(?!\d|[一二三四五六七八九十两]个?[月季]))?|1—\d{1,2}月|\d{1,2}月(?:份|[末底])?(?:当月)?|[前头](?:\d{1,2}|[一二三四五六七八九十]{1,2})个?(?:月|季度)|[一二三四]季度|[上下]半年|当月|单月|当季|当日|年内|明年|来年|近年|(?:较|比|同|与)(?:(?:19|20)\d{2}年|上年|去年|年初)(?:同期|[末底初])?(?:相比)?)(?:的)?/u;
/** The state of now, as the first of a pair: 由目前的420张扩充至600张. */
export const NOW_OF_PAIR = /目前|现在|现有|现行/u;
/** A moment of another sort opens the pair: nothing is known of its year. */
export const OTHER_MOMENT = /时期?的?$|高峰|最[高低]/u;
