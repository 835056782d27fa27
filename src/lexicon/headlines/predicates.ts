/**
 * How headlines say what somebody or something is like, without a verb of the lists beside this one (状态谓语): 夜市红火.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const STATES: readonly string[] = [
  '强烈',
  '明显',
  '显著',
  '红火',
  '火爆',
  '火热',
  '热闹',
  '活跃',
  '繁荣',
  '兴旺',
  '旺盛',
  '喜人',
  '稳定',
  '平稳',
  '畅通',
  '通畅',
  '正常',
  '充足',
  '充裕',
  '齐备',
  '齐全',
  '紧张',
  '紧俏',
  '走俏',
  '抢手',
  '畅销',
  '俏销',
  '滞销',
  '良好',
  '优良',
  '优异',
  '踊跃',
  '高涨',
  '高昂',
  '空前',
  '便捷',
  '方便',
  '便利',
  '安全',
  '平安',
  '安宁',
  '严重',
  '严峻',
  '危急',
  '不断',
  '不减',
  '不变',
  '不停',
  '不误',
  '不愁',
  '无恙',
  '扑灭',
  '熄灭',
  '有序',
  '有方',
  '有效',
  '有力',
  '有望',
  '在望',
  '在即',
  '可喜',
  '可观',
  '可期',
  '领先',
  '居首',
  '第一',
  '翻番',
  '倍增',
  '过半',
  '过亿',
  '忙碌',
  '正忙',
  '真忙',
  '飘香',
  '添彩',
  '增色',
  '生辉',
  '圆梦',
  '受益',
  '受惠',
  '得实惠',
  '见成效',
  '乐开怀',
  '笑开颜',
  '笑开怀',
]

/** Set phrases that headlines end in instead of a verb (四字套语): 健儿不负众望. Source and licence: as above. */
export const SET_PHRASES: readonly string[] = [
  '不负众望',
  '不负使命',
  '不辱使命',
  '气势如虹',
  '势如破竹',
  '势不可挡',
  '如火如荼',
  '热火朝天',
  '方兴未艾',
  '蔚然成风',
  '蓬勃发展',
  '蒸蒸日上',
  '欣欣向荣',
  '日新月异',
  '突飞猛进',
  '一日千里',
  '硕果累累',
  '成绩斐然',
  '成果丰硕',
  '成效显著',
  '遍地开花',
  '百花齐放',
  '万象更新',
  '焕然一新',
  '旧貌换新颜',
  '喜气洋洋',
  '喜气盈门',
  '欢天喜地',
  '欢欣鼓舞',
  '兴高采烈',
  '笑逐颜开',
  '皆大欢喜',
  '捷报频传',
  '喜报频传',
  '再传捷报',
  '喜讯频传',
  '旗开得胜',
  '马到成功',
  '名列前茅',
  '独占鳌头',
  '大显身手',
  '大有可为',
  '大有作为',
  '再立新功',
  '再创辉煌',
  '再创佳绩',
  '再上台阶',
  '再添新彩',
  '锦上添花',
  '雪中送炭',
  '井然有序',
  '有条不紊',
  '风雨无阻',
  '滴水不漏',
  '安然无恙',
  '完好无损',
  '座无虚席',
  '人头攒动',
  '人山人海',
  '门庭若市',
  '车水马龙',
  '供不应求',
  '漂洋过海',
  '切齿痛恨',
  '义愤填膺',
  '怨声载道',
  '危在旦夕',
  '迫在眉睫',
  '刻不容缓',
  '万众一心',
  '众志成城',
  '齐心协力',
  '同心同德',
  '团结一心',
  '携手并进',
  '昼夜奋战',
  '日夜奋战',
  '争先恐后',
  '奋勇争先',
  '你追我赶',
  '斗志昂扬',
  '意气风发',
  '干劲冲天',
  '走村入户',
  '送货上门',
  '初见成效',
  '卓有成效',
  '任重道远',
  '来之不易',
  '名副其实',
  '名不虚传',
  '家喻户晓',
  '深入人心',
  '大快人心',
  '暖人心',
  '暖民心',
  '聚民心',
  '得民心',
]

/** Verbs of one character that headlines are made of (单字动词) and that are seldom part of a name. Source and licence: as above. */
export const VERBS_OF_ONE =
  '了过着被把将使让给是有在达占设建办开当成送发进出入获变用打修种养收卖买推启完组签投增减降升到走来去回救治防帮加抓讲教写看说取吃住找查扫除清造铺栽割采摘捕运销缴织挂唱读跑停关选评竣闭录罚判偿还租胜败迁移搬改架赠献迎抢夺摔撞砸淹毁塌燃爆炸震落坠响飘亮添换盼喝穿坐乘骑登'

/** Counties, districts and cities that begin like a verb or an adverb: 开封 opens nothing, 都匀 is not 都. Source and licence: as above. */
export const PLACES_LIKE_WORDS: readonly string[] = (
  '运城 开封 清远 防城港 来宾 成都 达州 开平 迁西 迁安 成安 清河 清苑 运河区 迎泽 清徐 回民区 清水河 达尔罕 开鲁 达拉特 清原 清河门 开原 ' +
  '建平 建昌 建华 让胡路 当涂 当阳 当雄 加格达奇 建邺 启东 清江浦 响水县 建湖 建德 开化 迎江 来安 清流 将乐 建宁 建阳 建瓯 进贤 修水县 成武 登封 获嘉 ' +
  '修武 清丰 建安 建始 来凤 开福 增城 清城 开州 成华 达川 开江 喜德 开阳 修文 清镇 关岭 开远 建水 达孜 加查 改则 清涧 清水县 ' +
  '达日 达旗 治多 达坂城 无锡 遂宁 正定 无极县 应县 正镶白旗 正蓝旗 向阳区 遂昌 无为市 无为县 都昌 共青城 遂川 即墨 无棣 正阳 遂平 应城 遂溪 都安 ' +
  '都江堰 正安 都匀 乃东 延长县 正宁 共和县 都兰 且末 可克达拉'
).split(' ')

/** What people are by who do it for a living: 抢修工人, 退休教师. Source and licence: as above. */
export const TRADES: readonly string[] =
  '抢修 抢险 退休 离休 下岗 救援 救助 培训 打工 在校 在职 开发 建设 管理 管护 护理 护林 受灾 失业 失学 待业 返乡 进城 获救 遇难 被困 落榜 留守 建筑 运输 种植 养殖 搬运 采购 收购 推销 检修 修理 修路 驻村'.split(
    ' ',
  )

/** What happens to works, meetings and plans, and takes no object (事项动词). Source and licence: as above. */
export const HAPPENINGS: readonly string[] = (
  '启动 启幕 启用 开工 开建 开幕 开馆 开园 开通 开放 开业 开张 开市 开播 开赛 开镰 开犁 开机 开学 开班 开街 开航 动工 完工 竣工 封顶 合龙 贯通 通车 通水 通电 通航 ' +
  '投用 投产 投入使用 投入运营 交付使用 揭晓 揭牌 揭幕 挂牌 上线 上市 上映 出炉 面世 问世 落成 落幕 收官 闭幕 结束 结业 完成'
).split(' ')

/** Common verbs that begin headlines as nouns, too: 高考分数线公布. Source and licence: as above. */
export const NOUNS_LIKE_VERBS: readonly string[] = (
  '上空 下属 会计 会谈 使命 位置 作用 做法 决心 处长 镇长 警察 考生 选手 对手 首相 首都 首先 高考 高速 手续 生意 收入 支出 知识 难度 看法 想法 说法 所得 死刑 比分 预算 ' +
  '简介 简历 开封 大连 殿试 起义 名人 协定 展览 导演 指挥 教练 报名 招生 招聘 立法 执法 防汛 抗旱 罢工 实习 通知 通道 饲养 采访 采购 种植 治疗 诊断 测定 审计 统计 调查 监视 联合 合并'
).split(' ')

/** How something is done, right before it (方式副词). Source and licence: as above. */
export const MANNERS: readonly string[] = (
  '重新 从新 首次 首批 首度 正式 顺利 圆满 胜利 隆重 即将 再次 多次 相继 先后 纷纷 踊跃 积极 主动 自愿 自发 带头 无偿 免费 义务 全面 全部 全线 全力 全程 大力 齐 再 又 已 将 正 也 还 就 都 ' +
  '一审 二审 终审 再审 当庭 当场 当即 依法 公开 今日 昨日 何时 为何 如何 怎么 怎样 咋 啥时候 啥时 可否 是否 不 无 其中 能否 不可 一律 一致 一举 一起 上门 及时 立即 迅速 提前 按期 按时'
).split(' ')

/** People and things whose names begin like a verb: 落叶松 falls from nothing, 打工妹 is somebody. Source and licence: as above. */
export const THINGS_LIKE_DEEDS: readonly string[] = (
  '落叶 打工[妹仔者族人] 打火机 打印 打字[机员] 建材 建军节 建国 设备 设施 收割机 收音机 收据 种子 种猪 种羊 种牛 种植[户园场业] 种粮[户大能] 养殖[户场业区] 养路[工段] 养鸡[场户] 养猪[场户] ' +
  '买卖 卖场 卖家 开关 开发[区商] 出租 出纳 出版社 进出口 进士 发电[厂站机] 发廊 发烧友 救护 救生 防洪 防火墙 防盗 讲台 讲师 讲义 写字[楼台] 取暖费 住房 住户 住宅 住院[部费] 清真 清水 清华 ' +
  '铺面 采油[厂队] 采煤[队工] 采石场 运河 运动[员会场] 关口 罚款单 组长 组织[者部] 移民 移动[公通] 改革者 赠品 架子 摔跤 爆竹 炸药 饮水[机站] 亮点 坐垫 骑手 登山[队者] 有关部门 有线 有机 ' +
  '达人 占地 成人 成果 成员 当代 当地 当年 当事人 获奖者 变电站 变压器 用户 用工 修理[厂工部] 修女 完小 签证 投资[者商人] 投影 增值税 降雨 降雪 走廊 来宾 来信 来客 去年 回民 回族 回执 ' +
  '治安 加油站 加工[厂户业] 抓手 教师 教练 教授 教堂 教委 教育[局部厅] 看台 看守所 扫帚 除夕 除草剂 造纸 造船 摘要 捕鱼者 销售[员商] 缴费单 织布机 挂面 唱片 唱腔 读者 跑道 停车[场位费] 停机坪 ' +
  '选手 选民 评委 评剧 评书 录音 判官 还珠 胜利[路镇村乡] 毁容 震中 震区 响水 添加剂 换热站 穿心莲 乘客 乘务 签约作家'
).split(' ')

/** Verbs of one character, or what they begin with, that other words hold too often to be known inside them: 发展, 接触. Source and licence: as above. */
export const VERBS_ONLY_AT_START = '受喜展接跻参带领争拟拒'

/** What a verb has behind it where it is no deed but somebody or something: 收割机, 调解室, 培训班. Source and licence: as above. */
export const ENDS_OF_THINGS = '机员者家队团组站所院室班厂局处证品户器车'

/** What deeds begin with that say nothing of who did them: 进了小学课堂, 捧回一枚金牌. Source and licence: as above. */
export const DEED_BEGINNINGS = '进走上下来到去回赴获捧搬种养建办抢喜成变送迎'
