const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Units of measure: their figures are amounts. */
export const MEASURES = words(`
元人民币 人民币 美元 欧元 港元 日元 元/平方米 元/吨 元/人 元/亩 元/公斤 元/月 元
平方公里 平方千米 平方米 平米 ㎡ 公顷 亩 立方米 立方米/日 吨/日 吨标准煤 吨标煤 吨 公斤 千克 斤 克 升 毫米 厘米 公里/小时 公里 千米 海里 米 里 km
千瓦时 度电 度 兆瓦时 吉瓦时 千瓦 兆瓦 吉瓦 千伏安 千伏 MWh GWh kWh kW MW GW
微克/立方米 毫克/立方米 毫克/升 元/立方米 元/千瓦时 分贝 摄氏度 ℃
EFLOPS PFLOPS TFLOPS EFlops PFlops Tokens GB TB PB Gbps Mbps P
标准箱 标箱 TEU /10万 /万 个工作日 工作日 个月 小时 分钟 秒 天 岁 分 倍 公里
`);

/** Parts of a whole and their differences. */
export const RATIOS = words('个百分点 百分点 % ‰ 成');

/** Counters of two characters and more. */
export const COUNTERS = words(`
人次 户次 项次 票次 场次 件次 架次 班次 辆次 台次 车次 批次 例次 床次 亩次 台套 台/套 台（套） 个/处 家次 篇次 条次 套次 课时 人份
街道 社区 床位 学位 车位 席位 泊位 机架 标准间
`);

/** Counters of one character. Some of them also begin nouns: see BOUND_COUNTERS. */
export const COUNTER_CHARS = '个家处所间座条项件台套辆只栋幢宗份支批门种类册部块片棵株头盏张艘架列对组款笔例口眼孔道户人名位场次起期篇首幅枚匹羽尾尊本层级节团队镇乡村县院校馆店站届顶副封段趟卷桩亩具票根单桌席粒箱袋瓶桶盒包盘束堂课标剂针双把台';

/** Characters that count only at the end of a clause: a noun may begin with them (12根据, 3单位). */
export const BOUND_COUNTERS = '票根单桌席粒箱袋瓶桶盒包盘束堂课标剂针双把具级节团队镇乡村县院校馆店站';

/** One character behind a number that never counts: dates, numbers of lines and houses, versions. */
export const NO_COUNTER = '年月日号时点路环线纬度季周代伏期届版码维多余来成元分和与及或至到的';

/** Scale words. */
export const SCALE_CHARS = '十百千万亿';
