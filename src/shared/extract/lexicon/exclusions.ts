/** What looks like a number and is none. Each rule looks at the characters before and behind the number, or behind its unit. */
export interface Exclusion {
  readonly name: string;
  /** the text that ends where the number begins */
  readonly before?: RegExp;
  /** the text that begins where the number ends */
  readonly after?: RegExp;
  /** the text that begins where the unit (with 余, 多) ends */
  readonly afterUnit?: RegExp;
  /** only for numbers in Chinese numerals */
  readonly chinese?: boolean;
  /** only for a numeral of one character */
  readonly single?: boolean;
  /** only for these units */
  readonly units?: RegExp;
}

export const EXCLUSIONS: readonly Exclusion[] = [
  { name: 'version or code', before: /[A-Za-z][-.]?$/u },
  { name: 'set phrase', chinese: true, after: /^(?:家万户|家灯火|家争鸣|方百计|家宴)/u },
  { name: 'part of a date', after: /^(?:年(?!产|均|底)|月|日|时(?!长)|号|世纪|年代)/u },
  { name: 'line, road, house', after: /^(?:路|街(?!道)|环|号线|国道|省道|高速|大道|弄|单元|楼|室)/u },
  { name: 'plus sign slogan', after: /^\+|^×|^-?N/u },
  { name: 'plus sign slogan', before: /(?:\+|[^\d]×)$/u },
  { name: 'time of day', after: /^点(?:半|整|钟|[至到前后多]|\d|[，。；、]|[零一二三四五六七八九十]+分)/u },
  { name: 'denominator', before: /每$/u },
  { name: 'scope of a rank', afterUnit: /^[^，。；\d]{1,8}(?:中|里|之中)(?:排|位|居|列|名列|由第|从第)/u },
  { name: 'denominator', chinese: true, before: /(?:^|[^十百千万亿第])$/u, units: /^(?:公斤|斤|吨|亩|平方米|立方米|公里|米|升|小时|分钟|天)$/u, afterUnit: /^(?:地?(?:能|可|要)|地[多少净增]|的?(?:价|售))/u },
  { name: 'two places and more', after: /^位数/u },
  { name: 'industries of the economy', after: /^次产业/u },
  { name: 'step', chinese: true, afterUnit: /^(?:阶|关口|大关)/u, units: /[百千万亿]台?$/u },
  { name: 'voltage', units: /千伏$/u },
  { name: 'age', units: /^岁$/u, before: /(?<!年龄|寿命|平均|岁数|[由从到至为高了])$/u },
  { name: 'telephone line', after: /^(?:热线|平台|电话|服务热线|政务)/u },
  { name: 'round-the-clock label', units: /^(?:小时|天)$/u, afterUnit: /^(?:不打烊|自助|营业|值守|服务|在线|热线|全天|不间断|无休)/u },
  { name: 'circle of minutes', units: /^(?:分钟|公里|小时)$/u, afterUnit: /^[^，。；]{0,8}(?:圈|交通圈|网络)/u },
  { name: 'duration', units: /^(?:年|周年)$/u },
  { name: 'class above a threshold', units: /(?:元|米|里|公顷|亩|吨|瓦|岁|人|头|美元)$/u, afterUnit: /^(?:及|\s)?(?:以上|以下|以内|之间)(?:的|（[^）]*）)?(?!目标|任务|水平|规模|[占达有是为已均都])\p{Script=Han}/u },
  { name: 'class above a threshold', units: /(?:元|米|里|公顷|亩|吨|瓦|人|头|美元)$/u, before: /(?:超过?|过|不足|不到|低于|高于|大于|小于)$/u, afterUnit: /^的(?!目标|任务|水平|规模|大关|台阶|关口)(?:有|\p{Script=Han}{1,6}(?:\d|[仅达共有]))/u },
  { name: 'class above a threshold', before: /\d+[个家户]\p{Script=Han}{1,6}的\p{Script=Han}{2,10}(?:低于|不足|超过|高于|不到)$/u },
  { name: 'class above a threshold', chinese: true, before: /\d+[家幢个户座栋]\p{Script=Han}{2,10}(?:过|超过?|突破)$/u },
  { name: 'class by size', afterUnit: /^(?:级|量级|规模级|(?:示范|丰产|高产)|产业集群|俱乐部|企业(?=\d|达|数|总|新|累))/u, units: /(?:元|吨|人|人次|亩|瓦|[十百千万亿])$/u },
  { name: 'class by size', chinese: true, units: /元$/u, afterUnit: /^(?:产业|企业|园区|集群|项目|村|镇|县|街|税收楼|楼宇)/u },
  { name: 'standard or model', before: /(?:GB|ISO|型|第|国发|〔|No\.?)$/u },
  { name: 'slogan count', chinese: true, single: true, before: /(?:^|[^十百千万亿])$/u, after: /^(?:大(?!桥|型)|化|者|方面|级|手|心|代|体(?!量)|线|网(?!点)|圈|链|城(?!市)|园|区(?!域)|农|会|型|流|保|新|通|优|好|有|无|稳|促|维|色|道|普|季|期|轮|步|次(?!产业)|度|生|力|举|股|路|头|江|岸|河|湖|山|星|刻|声|键|门|窗|站(?!点)|片(?!区)|类(?!医)|层|批|件(?!专|发|实用|各)|段)/u },
  { name: 'slogan count', chinese: true, single: true, after: /^(?:个|项|种|条)(?:方面|维度|环节|责任|关键|如何|转变|确保|坚持|统筹|层面|阶段|问题|聚焦|全面|结合|一批|文明|健全|意识|维护|自信|毫不|提升|突出|必须|更加|着力|重要|基本|主要|共同|不|原则|底线|硬仗|攻坚|行动|专项|月|年|多月|工作法|机制|主题|一)/u },
];

/** Words in quotes that are figures all the same. */
export const QUOTED_FIGURES = /过半|百分之|%|亿元|万元|个百分点/u;
/** Longest text in quotes that is read as a label. */
export const LABEL_MAX = 14;
