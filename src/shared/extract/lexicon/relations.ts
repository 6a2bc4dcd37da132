/** Words that end with the comparison and leave the subject: subject + 比/较 + what it is compared with. */
export const COMPARISON = /(?:，)?(?:[比较]|与|同|高于|低于|快于|慢于|优于|高出|超出|超过|领先)(?:上年|去年|上一年|前年|同期|上年同期|去年同期|全市|全省|全国|全区|全县|年初|年底|上半年|上季度|一季度|上月|前三季度|计划|目标|预期|规划|改革前|此前|以往|[“"][^”"]{1,8}[”"]|(?:19|20)\d{2}年|十[一二三四五]五|平均)(?:全年|年末|年底|同期|末|底|初|平均水平|平均|平均增速|总体|水平|增速|以上|目标|时|相比)*(?:[，]?(?:又|再|净|则|还|均|分别|实际|同比|整体))?$/u;

/** A change that ends at a level: its verb is no direction and no part of the name. */
export const LEVEL_VERB = /(?:进一步|大幅|一路|逐步|稳步|快速|已|又|再)*(?:增加|增长|提高|提升|上升|扩大|发展|攀升|跃升|扩充|扩展|拓展|延长|压缩|压减|压降|缩短|缩减|缩小|下降|降低|减少|收窄|回落|回升|优化|控制|稳定|保持|维持|停留|[增升涨扩降减压卖销])(?:到|至|为了?|在)(?:了)?$/u;
/** A bound in front of 占 or 为: 约占四分之一. */
export const SHARE_VERB = /(约|将近|接近|近|超过?|不足)(占|为)$/u;
/** 为年初预算的, 是上年同期的: what a multiple or a share is taken of. */
export const BASE_OF_MULTIPLE = /(?:却|约|已)?(?:是|为|相当于|达到?)(?:了)?[^，；。]{1,14}的(?:约|近)?$/u;

/** Behind a direction anything may be compared with: 比城镇居民快, 较1—5月扩大. */
export const OPEN_COMPARISON = /，?(?<![相对占之同环价支贷桩入无可分])(?:[比](?![重例率值价])|[较](?![大快好高强为多少])|距离?)[^，；。]{1,16}$/u;
/** Circumstances between subject and verb: they are no part of a name. */
export const ADJUNCT = /(?:(?:受|因)[^，；。]{1,14}(?:影响|拖累|冲击|制约|带动|拉动)|按[^，；。]{1,12}(?:口径|计算|价格?)|(?:同|可比|不变)口径|在[^，；。]{1,12}(?:带动|拉动|推动|支撑|作用)下|每人每[年月天]|每[年月]|不[降减跌]反|不[升增涨]反|环比|(?<![一二三四五六七八九十])[两三四五]年(?:累计|平均)?|(?<!\d)[2-9]年(?:累计|平均)?)$/u;

/** Rank verbs with their scope: subject + 稳居 + 全市. */
export const RANK_VERB = /(?:(?:总体|综合|继续|持续|连续[一二三四五六七八九十\d]+年|稳|并列|一举|首次|成功)*(?:稳居|位居|跃居|高居|位列|名列|排名|排在|列居|蝉联|跻身|进入|升至|上升至|跃升至|前移至|保持|保持在|获得|夺得|取得|获评|居|列|排|获|位|为|进))?((?:在?(?:全市|全省|全国|全区|全县|同类|各?区县|[\p{Script=Han}]{2,6}(?:区县|城区|县区|开发区|百强区|百强县)|百强区|百强县|各区|各县|各镇|各街道|各乡镇|各市州?|各地市?|省内|市内|国内|世界)(?:中|内)?)*)(?:排名|排|列|居|位列|位居)?(?:至|到|在|了)?$/u;

/** 从 A … : what stands before the first number of a pair. */
export const FROM_WORD = /(?:从|由)([^，；。]{0,14})$/u;
/** … 增至 B: what stands between the numbers of a pair. */
export const TO_WORD = /^(?:，)?(?:逐步|稳步|大幅|快速|迅速|进一步|持续|已|再|，)*(?:增长|增加|提高|提升|上升|扩大|发展|攀升|跃升|扩容|拓展|增|升|涨|下降|降低|减少|压缩|缩短|缩减|压减|降|减)(?:到|至|为)了?([^，；。]{0,14})$/u;
/** Down-going pairs are no falls: each end is a level. */
export const SHARED_LIST = /分别/u;

/** Words that put a number into the future. */
export const TARGET_WORDS = /力争|预期目标|(?<!年度|规划|省定|既定|全年|超过|完成|达到|实现|低于|高于|距离?)目标(?!任务(?:已|圆满|全面)|人群|值|导向|群体|考核)|(?<!年度|年|列入|纳入|原|总|超|按|五年|行动|专项|占[^，。；]{0,4})计划(?!生育|单列|总投资|的|内|外|投入|执行|项目|任务|(?:已|实际)?完成)|确保|争取(?!到|资金|上级|中央)|(?<![虚模草比])拟(?!定|人|合|态|真)|(?<![的])规划(?!馆|建筑|区|展|目标|编制|的)|(?<![在])到20(?:2[6-9]|3\d)年|(?<!即)将(?=(?:新增|新建|完成|实现|建成|开展|打造|达|投|改造|引进|培育|发放|力争|再|继续|进一步|在|全面|开工|聚焦|建设))|(?<!县级财政|财政|共|已|资金)安排(?=\d|新|实施|重点)|建议(?!书|案)|希望|打算(?!的)|(?<!着)想(?=再|把)|准备(?=再|新)|要(?=再?(?:完成|新增|新建|实现|建成|达|奔|在|打|把|盯))|争创|(?:瞄准|盯紧|紧盯)(?=全年|年度|既定|[^，。；]{0,14}目标)/u;
/** Behind a number these make it a goal: 增长6%以上的目标. */
export const TARGET_BEHIND = /^(?:[^，。；\d]{0,3})的(?:\p{Script=Han}{0,4})?目标/u;
/** A clause with these tells a result, whatever stood before: 计划改造25公里，实际完成27.4公里. */
export const RESULT_WORDS = /实际(?!收入|使用|利用)|已(?!知|经济)|目前|现有|去年|截至|完成了|达到了|仅(?=完成|增长)|比上年|同比|较上年|合计/u;
/** Words behind a year that make it a year of plans. */
export const PLANNED = /^，?(?:[^，。；]{0,6}?)(?:建议|力争|预期|预计|有望|目标|计划|拟|可|将|要|争取|确保|安排|重点工作|工作思路|工作打算|打算|是“?十[五六]五|再(?=治理|建|新|完成))/u;
/** Headings of chapters about the future. */
export const TARGET_HEADINGS = /目标|安排|打算|计划|展望|下一步|下步|重点工作|重点任务|主要任务|工作思路|奋斗/u;
/** Headings that look back, or at faults, although they name plans. */
export const REVIEW_WORDS = /回顾|完成|执行|情况|总结|成效|成果|回眸|盘点|综述|进展|亮点|不足|问题|短板|困难|兑现/u;
/** Titles of documents about the year to come, and of those that report on the year before the one they name. */
export const PLAN_TITLES = /任务安排|工作安排|工作要点|重点工作|主要任务|行动计划|工作计划|实施方案|工作思路|目标任务/u;
export const REPORT_TITLES = /政府工作报告/u;

/** A main clause of its own that is done: 预计 does not reach over it. */
export const DONE_WORDS = /成功|已(?!知)|顺利|落地|投用|投产|竣工|通车|获评|入选|建成|开工|挂牌|启用|交付/u;
/** What opens a list of expected figures. */
export const EXPECTED = /预计(?:可|将|能|全年|可实现|到)*|有望|初步预计|预期(?!寿命|目标)/u;

/** Kinds by the name or words of the figure. */
export const SHARE_NAMES = /(?:率|占比|比重|比例|满意度|份额|渗透率|度)$/u;
export const GROWTH_NAMES = /(?:增速|增幅|增长率|涨幅|降幅|降速)$/u;
export const CHANGE_WORDS = /净增|净减|净流入|超出|高出|多出|减收|少了/u;
/** Direction words that end a comparison of counts (比上年增加5家). */
export const DIRECTIONS = ['增长', '增加', '提高', '提升', '上升', '下降', '减少', '降低', '回落', '上涨', '下跌', '下滑', '扩大', '收窄', '回升', '攀升', '净增', '净减', '增', '降', '升', '涨', '减', '高', '低', '快', '多增', '少增', '高出', '提速', '加快', '放缓', '增速', '增幅', '降幅', '增速达', '增幅达', '微增', '微降', '猛增', '激增', '骤降', '多出', '超出', '少了', '多了', '多', '少', '减收', '增收', '降价', '提价', '偏多', '偏少', '落后', '领先', '差', '差了', '前移', '后移', '跃升', '缩短', '缩减', '压缩', '压减', '负增长', '正增长', '缩小', '延长', '上调', '下调', '增多', '高于', '低于', '快于'] as const;
export const FALLS = ['下降', '减少', '降低', '回落', '下跌', '下滑', '净减', '降', '减', '低', '少增', '放缓', '降幅', '缩短', '缩减', '压缩', '压减', '负增长', '缩小', '下调', '低于', '跌', '微降', '骤降', '少了', '少', '减收', '降价', '偏少', '落后'] as const;
