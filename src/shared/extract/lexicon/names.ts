const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Names that say nothing without a subject. */
export const BARE_NAMES = words(`
总投资 投资 投资额 总投资额 计划总投资 年度投资 年度计划投资 总量 经济总量 增速 增幅 降幅 涨幅 数量 总数 总数量 规模 总规模 产值 总产值 年产值 收入 总收入 营收 年营收 营业收入 面积 总面积 建筑面积 总建筑面积 占地 占地面积 种植面积 占比 比重 比例 排名 位次 利润 税收 增加值 总额 金额 资金 总长 总长度 长度 全长 里程 年产量 产量 总产量 人数 总人数 人均 平均 均价 单价 销售额 交易额 成交额 合同额 金额达 余额 存量 效率 覆盖率 达标率 合格率 满意率 满意度 完成率 到位率 使用率 利用率 入住率 通过率 贡献率 参与率 受益群众 惠及 惠及群众 服务 服务人次 参与人次 参与人数 预计年产值 年税收 主营业务收入 利润总额 带动就业 人次 件数 户数 家数 座位 床位 指数 经费 拉动消费 规模总量 总值 累计投资 完成投资 到位资金 实际到账 单日最高 单日客流量 日均 客流量 用户 支出 限额 总产 单产 亩产 剩余 剩下 其余 播种面积 新增 净增 增加 覆盖 惠及 户均 人均 日均 亩均 年均 次均 月均 生均 床位 新增床位 单价 营业额 货值 税占比 出租率 床位数 增长面 峰值 投入 累计投入
`);

/** Parts of the indicator before (其中城镇 …): they are joined with it. */
export const PART_NAMES = words('城镇 农村 城市 乡村 城镇居民 农村居民 男性 女性 公办 民办 线上 线下 国内 国外 境内 境外 出口 进口 商品 餐饮 工业 服务业 第一产业 第二产业 第三产业 民间 民营 国有 外资 本科及以上 税收 小学 初中 高中 幼儿园 职工 居民 夏粮 秋粮 国家级 省级 市级 区级 县级 一级 二级 三级');

/** Words of place before a name. */
export const PLACE_WORDS = words('该区 该市 该县 该镇 该街道 全区 全县 全市 全省 全镇 全街道 全国 全域 我区 我县 我市 我省 我镇 本区 本县 本市 辖区 辖区内 区内 县内 市内 区级层面 区里 县里 各地');

/** Small words at the head of a name that are not part of it. */
export const LEAD_WORDS = words(`
其中 同时 此外 另外 目前 截至目前 截至 截止 并 并且 且 和 与 及 以及 还 也 又 共 共计 总计 合计 累计 已 已经 仍 均 都 持续 稳步 全面 成功 扎实 深入 大力 积极 有效 有力 进一步 不断 着力 加快 顺利 先后 陆续 相继 共同 一体 一体推进 统筹 全力 坚决 集中 切实 充分 年内 全年 当年 年末 年底 今年 今年以来 去年 上年 新的 已有 仅 更 再 按 按照 据统计 初步核算 经初步核算 预计 力争 确保 计划 预期 拟 将 实际 实际上 一年来 过去一年 五年来 期末 其 该 这些 之 的 了 个 季度 ： 一是 二是 三是 四是 五是 首次 首批 成效显著 平均每 每年 每 为 对 在 从 由 把 将 让 使 给 一直 达产后 投产后 建成后 全部建成后 开业后 尽管 不过 虽 虽然 但 而 却 其实 所幸 但是 然而 只 后 要 上下 正 瞄准 盯紧 紧盯 一度 眼下 当月 单月 年内 是 则 仅 像这样 我们 我局 我镇 我市 我区 我县 区里 市里 县里 镇里 经过 通过 围绕 聚焦 针对 随着 借助 依托 综合 总体 方面 全区的 同比 环比 较上年 比上年 当前 近年来 主要 期间 一批 系列 各类 各级各类 国家级 全部
`);

/** Small words at the end of a name that are not part of it. */
export const TAIL_WORDS = words(`
同比 环比 按可比价 按可比价计算 按可比价格计算 可比增长 名义 名义增长 实际 现价 均 已 也 仍 再 又 就 仅 只 共 共计 总计 合计 累计 累计达 总 分别 平均 全年 年均 两年平均 已经 首次 成功 稳步 持续 快速 大幅 进一步 整体 总体 增速 预期 目标 等 等共 等各类 等共计 相当于 折合 的 了 出 到 至 在 于 和 与 及 、 ： — 一举 一共 才 总共 合计 可比 名义 微 猛 只 只有 只要 却 却是 还 还有 一路 差不多 则 便 就 也 都 已有 约为 首次在单季 稳定 明显 显著 同期 每年 不断 逐年 逆势 强势 有望 全力 以 率先 成效 较快 累 加起来 算下来 合起来 算起来 为 对 向 给 从 由 让 使 把 将 有 是 占地 用于 涉及 加上 接近 同步 双双 扩大 可 能 预计 加快 至少 高 多 共有 约 近 超 达 预
`).filter((w) => w !== '占地' && w !== '增速' && w !== '累');

/** Nouns too general to stand for an enumeration (A、B等项目). */
export const GENERAL_NOUNS = words('项目 重点项目 一批重点项目 活动 平台 企业 工程 设施 场所 载体 产业 领域 方面 行业 品牌 荣誉 称号 产品 机构 单位 地区 区域 部门');

/** Behind an amount: steps and bounds that are not its name. */
export const STEP_WORDS = words('大关 台阶 新台阶 关口 门槛 的大关 目标 任务 规模 水平 的目标 的规模 新高 之多 整 级');

/** Nouns that a number may stand before while its subject stands in front (一期1000P算力). */
export const MEASURED_NOUNS = words('算力 产能 装机 容量 床位 学位 车位 泊位 工位 库容 带宽 吞吐量 产量 面积');

/** Parts that stand by themselves as an amount. */
export const SELF_STANDING_PARTS = words('出口 进口 税收 税收收入 非税收入 夏粮 秋粮');

/** Names that relate a subject to something else: they need it in front. */
export const RELATIONAL_NAME = /^(?:占(?!地)|最|拖累|高于|低于|高出|快于|落后|领先|超出|超过|相当于|完成(?:年度|年初|全年|调整|序时)|为(?:年度|年初|全年|调整)|(?:年度|年初|全年|调整|省定|市定|原定)?(?:目标)?(?:任务|预算|计划)$)/u;

/** Parts of a thing, and words without a content: no subject of a figure. */
export const GENERIC_SUBJECTS = /^(?:主体|主体结构|主体工程|项目|工程|一期|二期|三期|钱|前者|后者|我们|我市|我县|我区|大家|群众|全市上下|全区上下|全县上下|这里|这个|数据|县里|区里|市里|镇里|局里|村里|口岸|企业|.{0,6}问题)$/u;

/** Words for what was just named. */
export const POINTING_NAME = /^(?:后者|前者|两者|二者|三者|其|这些|各类|全部|总数|合计)$/u;

/** What was given or spent: who gave it stands before, what it was for behind (县财政拿出1.1亿元设立专项资金). */
export const SPENT = /^(?:拿出|投入|安排|列支|出资|筹集|整合|争取|列入)(?:了)?$/u;
export const SPENT_ON = /^(?:，)?(?:专项)?(?:设立|用于|支持|开展|实施|建设|购置|补贴|扶持|建立)?/u;

/** Measures of size that a subject's own name may end in: they give way to the next measure (粮食播种面积 → 粮食总产量). */
export const SIZE_TAILS = words('播种面积 种植面积 建筑面积 总建筑面积 占地面积 面积 总面积 总产量 产量 总投资 接待量 总量 数量 总数 总产值');

/** Clauses that end so name where somebody was ranked: 全市镇级水环境考核中. */
export const RANKED_IN = /^(?:在)?(.{2,16}?(?:考核|评比|评选|测评|排名|评价|竞赛|榜单|考评|评估))(?:中|里)?$/u;
/** Clauses of circumstance: no subject of what follows. */
export const CIRCUMSTANCE = /^(?:连续|累计|合计|针对|受(?!益)|随着|围绕|面对|为了?|在|经过?|按照?|据|通过|坚持|聚焦|站|自|从|紧盯|用好|用活|推动|推进|以|与|同时|同口径|加上|对|向|把|将|如今|目前|不过|但是?|与此同时|一年来|五年来|因此|由此)|(?:下|中|后|时|以来|上|前|里|之外|之下|来看|来说|影响|显示|表明|反映|指出|认为|坦言|介绍)$/u;
