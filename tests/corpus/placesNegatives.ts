/** What looks like a place and is none, each in the sentence it was met in. `not` must not be among the names found. */
export interface NoPlace {
  readonly text: string
  readonly not: readonly string[]
  readonly paper?: string
}

const ZHENGZHOU = ['郑州市']
const XINZHENG = ['新郑市']

/** Traps by kind: papers, companies, schools, banks, roads, people, words, brands, features, joints of two words. */
export const noPlaces: Readonly<Record<string, readonly NoPlace[]>> = {
  papers: [
    { text: '郑州晚报记者昨日探访了现场。', not: ZHENGZHOU },
    { text: '据新郑时报报道，活动将持续到月底。', not: XINZHENG },
    { text: '这条消息由苏州电视台首发。', not: ['苏州市'] },
    { text: '新郑融媒中心的编辑整理了稿件。', not: XINZHENG },
    { text: '他长期订阅《南方周末》和《北京青年报》。', not: ['北京市'] },
    { text: '人民文学出版社和北京十月文艺出版社合办。', not: ['北京市'] },
  ],
  companies: [
    { text: '他在郑州宇隆机械有限公司上班。', not: ZHENGZHOU },
    { text: '河南金谷食品集团捐款十万元。', not: ['河南省'] },
    { text: '上海浦东发展银行推出新产品。', not: ['上海市', '浦东新区'] },
    { text: '郑州银行发布年报。', not: ZHENGZHOU },
    { text: '青岛啤酒和贵州茅台的价格上涨。', not: ['青岛市', '贵州省'] },
  ],
  schools: [
    { text: '郑州大学的教授作了报告。', not: ZHENGZHOU },
    { text: '河南工业大学和北京师范大学合作。', not: ['河南省', '北京市'] },
    { text: '她毕业于新郑一中。', not: XINZHENG },
    { text: '南京理工大学、东北大学的学生参赛。', not: ['南京市'] },
  ],
  roads: [
    { text: '事故发生在南京东路与西藏中路交叉口。', not: ['南京市', '西藏自治区'] },
    { text: '北京路步行街人流如织。', not: ['北京市'] },
    { text: '航海西路一处水管破裂。', not: ['航海西路街道'] },
    { text: '建设路上的梧桐树绿了。', not: ['建设路街道'] },
    { text: '长安街延长线今日通车。', not: ['长安区', '延长县'] },
    { text: '成都道和大连道上开满了花。', not: ['成都市', '大连市'] },
  ],
  people: [
    { text: '记者李延安从现场发回报道。', not: ['延安市'] },
    { text: '劳模王海南说，他会继续努力。', not: ['海南省'] },
    { text: '附近的张新郑老人常来这里。', not: XINZHENG },
    { text: '本报记者 安宁 通讯员 高明', not: ['安宁市', '高明区'] },
  ],
  words: [
    { text: '让中原更加出彩，建设健康中原。', not: ['中原区'] },
    { text: '弘扬中原文化，振兴中原经济。', not: ['中原区'] },
    { text: '中原区域经济协调发展。', not: ['中原区'] },
    { text: '维护世界和平，推动共同发展。', not: ['和平区', '和平县'] },
    { text: '加强平安建设，守护万家平安。', not: ['平安区'] },
    { text: '北京时间今晚八点开赛。', not: ['北京市'] },
    { text: '小店里卖海南鸡饭和兰州拉面。', not: ['海南省', '兰州市'] },
    { text: '学习延安精神、井冈山精神。', not: ['延安市', '井冈山市'] },
    { text: '参加“安康杯”竞赛的职工很多。', not: ['安康市'] },
    { text: '日照时间长，昼夜温差大。', not: ['日照市'] },
    { text: '大理石地面擦得锃亮，哈密瓜也切好了。', not: ['大理市', '大理白族自治州', '哈密市'] },
    { text: '来宾们纷纷点赞，白银价格上涨。', not: ['来宾市', '白银市'] },
    { text: '推进新型城镇化和小城镇建设。', not: ['小城镇', '新型城镇'] },
    { text: '老城区改造，城区面貌一新。', not: ['老城区', '城区'] },
    { text: '解放区的人民支援前线。', not: ['解放区'] },
  ],
  joints: [
    { text: '一座新兴城市正在崛起，沿海城市也在转型。', not: ['兴城市', '海城市', '兴城', '海城'] },
    { text: '知识青年上山下乡的年代。', not: ['山下乡'] },
    { text: '创建文明村镇，打造模范县、示范县。', not: ['明村镇', '范县'] },
    { text: '会议召开县委书记座谈会，建设小康县。', not: ['开县', '康县'] },
    { text: '黄河南岸的滩区，黄河北岸的大堤。', not: ['河南省', '河北省'] },
    { text: '沿中山东路、中山西路步行。', not: ['山东省', '山西省'] },
    { text: '船队驶过出海口，进入入海口航道。', not: ['海口市'] },
    { text: '创新乡村治理，培育新乡贤。', not: ['新乡市'] },
    { text: '全国最大连锁企业扩大连片种植。', not: ['大连市'] },
    { text: '东南通道、西南通道已经打开。', not: ['南通市'] },
    { text: '位于都市圈核心，处于都市中心。', not: ['于都县'] },
    { text: '网上海量信息，线上海报展。', not: ['上海市'] },
    { text: '推广安全知识，推广元宇宙应用。', not: ['广安市', '广元市'] },
    { text: '繁荣昌盛的祖国，神仙居住的地方。', not: ['荣昌区', '仙居县'] },
    { text: '祖国日益富强，全市县域经济快速增长。', not: ['富县'] },
  ],
  free: [
    { text: '建设美丽乡村、和谐社区，改造城中村。', not: ['美丽乡村', '和谐社区', '城中村'] },
    { text: '全市有三个社区、五个村获奖。', not: ['三个社区', '五个村'] },
    { text: '新郑市各乡镇、街道、管委会要落实责任。', not: ['各乡镇', '街道管委会', '各乡'] },
    { text: '新郑市重点镇、特色镇加快发展。', not: ['重点镇', '特色镇'] },
    { text: '社区矫正对象参加公益活动，村民自治有序。', not: ['社区'] },
  ],
  zones: [
    { text: '全国各类高新区、经开区有数百个。', not: ['郑州高新区', '郑州经开区'], paper: '郑州晚报' },
    { text: '加快工业园区建设，招引物流园区项目。', not: ['工业园区', '物流园区'], paper: '郑州晚报' },
  ],
  features: [
    { text: '鄱阳湖的候鸟飞来了。', not: ['鄱阳县'] },
    { text: '郑州新郑国际机场新开航线。', not: XINZHENG },
  ],
}
