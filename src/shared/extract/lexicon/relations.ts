/** Words that end with the comparison and leave the subject: subject + 比/较 + what it is compared with. */
export const COMPARISON = /(?:，)?(?:[比较]|与|同|高于|低于|快于|慢于|优于|高出|超出|超过|领先)(?:上年|去年|上一年|前年|同期|上年同期|去年同期|全市|全省|全国|全区|全县|年初|年底|上半年|上季度|一季度|上月|前三季度|计划|目标|预期|规划|改革前|此前|以往|[“"][^”"]{1,8}[”"]|(?:19|20)\d{2}年|十[一二三四五]五|平均)(?:全年|年末|年底|同期|末|底|初|平均水平|平均|平均增速|总体|水平|增速|以上|目标|时|相比)*(?:[，]?(?:又|再|净|则|还|均|分别|实际|同比|整体))?$/u;

/** Rank verbs with their scope: subject + 稳居 + 全市. */
export const RANK_VERB = /(?:(?:总体|综合|继续|持续|连续[一二三四五六七八九十\d]+年|稳|并列|一举|首次|成功)*(?:稳居|位居|跃居|高居|位列|名列|排名|排在|列居|蝉联|跻身|进入|升至|上升至|跃升至|前移至|保持|保持在|获得|夺得|取得|获评|居|列|排|获|位|为|进))?((?:在?(?:全市|全省|全国|全区|全县|同类|各?区县|[\p{Script=Han}]{2,6}(?:区县|城区|县区|开发区|百强区|百强县)|百强区|百强县|省内|市内|国内|世界)(?:中|内)?)*)(?:排名|排|列|居|位列|位居)?(?:至|到|在|了)?$/u;

/** 从 A … : what stands before the first number of a pair. */
export const FROM_WORD = /(?:从|由)([^，；。]{0,14})$/u;
/** … 增至 B: what stands between the numbers of a pair. */
export const TO_WORD = /^(?:，)?(?:逐步|稳步|大幅|快速|迅速|进一步|持续|已|再|，)*(?:增长|增加|提高|提升|上升|扩大|发展|攀升|跃升|扩容|拓展|增|升|涨|下降|降低|减少|压缩|缩短|缩减|压减|降|减)(?:到|至|为)了?([^，；。]{0,14})$/u;
/** Down-going pairs are no falls: each end is a level. */
export const SHARED_LIST = /分别/u;

/** Words that put a number into the future. */
export const TARGET_WORDS = /力争|预期目标|目标|计划(?!生育|单列|总投资)|确保|争取(?!到|资金|上级|中央)|(?<![虚模草比])拟(?!定|人|合|态|真)|规划(?!馆|建筑|区|展)|到20(?:2[6-9]|3\d)年|(?<!即)将(?=(?:新增|新建|完成|实现|建成|开展|打造|达|投|改造|引进|培育|发放|力争|再|继续|进一步))|安排(?=\d|新|实施)/u;
/** Headings of chapters about the future. */
export const TARGET_HEADINGS = /目标|安排|打算|计划|展望|下一步|重点任务|工作思路|奋斗/u;

/** A main clause of its own that is done: 预计 does not reach over it. */
export const DONE_WORDS = /成功|已(?!知)|顺利|落地|投用|投产|竣工|通车|获评|入选|建成|开工|挂牌|启用|交付/u;
/** What opens a list of expected figures. */
export const EXPECTED = /预计(?:可|将|能|全年|可实现|到)*|有望|初步预计|预期(?!寿命|目标)/u;

/** Kinds by the name or words of the figure. */
export const SHARE_NAMES = /(?:率|占比|比重|比例|满意度|份额|渗透率|度)$/u;
export const GROWTH_NAMES = /(?:增速|增幅|增长率|涨幅|降幅|降速)$/u;
export const CHANGE_WORDS = /净增|净减|净流入/u;
/** Direction words that end a comparison of counts (比上年增加5家). */
export const DIRECTIONS = ['增长', '增加', '提高', '提升', '上升', '下降', '减少', '降低', '回落', '上涨', '下跌', '下滑', '扩大', '收窄', '回升', '攀升', '净增', '净减', '增', '降', '升', '涨', '减', '高', '低', '快', '多增', '少增', '高出', '提速', '加快', '放缓', '增速', '增幅', '降幅', '增速达', '增幅达', '缩短', '缩减', '压缩', '压减', '负增长', '正增长', '缩小', '延长', '上调', '下调', '增多', '高于', '低于', '快于'] as const;
export const FALLS = ['下降', '减少', '降低', '回落', '下跌', '下滑', '净减', '降', '减', '低', '少增', '放缓', '降幅', '缩短', '缩减', '压缩', '压减', '负增长', '缩小', '下调', '低于', '跌'] as const;
