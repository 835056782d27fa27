/**
 * Short names of cities and counties that are words or names of other things far more often than places. Such a name
 * never stands for the place by itself; with its suffix (和平区) or in a list (中原、二七、金水三区) it does.
 */
const CITIES_AND_COUNTIES =
  '桃园 中西 离岛 西贡 沙田 大堂 朝阳 来宾 白银 阿里 东方 中山 海东 山南 海西 海北 无极 大名 青龙 新河 清河 沙河 南宫 兴隆 大城 大厂 三河 平定 长子 和顺 交口 新民 凤城 黑山 榆树 梨树 长白 大安 龙井 方正 木兰 延寿 龙江 富裕 安达 友谊 东海 滨海 象山 文成 开化 江山 三门 天台 云和 巢湖 无为 五河 望江 太湖 天长 太和 来安 东至 大田 清流 东山 平和 光泽 连城 莲花 兴国 上高 铜鼓 樟树 南城 万年 平原 惠民 新安 博爱 台前 民权 商城 公安 黄梅 天门 桃源 石门 津市 安乡 东安 新田 会同 通道 洞口 凤凰 龙山 新丰 龙门 紫金 和平 新兴 三江 资源 灵山 北流 兴业 乐业 凌云 天等 大新 白沙 石柱 三台 大英 南部 长宁 小金 黑水 九龙 白玉 大方 金沙 江口 安宁 大关 威信 玉龙 江城 河口 祥云 云龙 曲水 亚东 比如 尼玛 太白 白水 武功 延长 甘泉 黄龙 白河 清水 民乐 高台 康乐 合作 互助 同仁 共和 河南 同心 温泉 双河 新星 白杨 裕民 和静 光山 正阳 长岭 大化 安多 会东 双湖 中方 左云 南和 元氏 成安 通山 永和 开江 安化 巨鹿 赤城 平山 平安 安国 方山 东光 集贤 响水 石林 红河 怒江 文山 龙泉 青阳 石台 石狮 古田 永安 安远 万安 双峰 永兴 天柱 紫云 正安 余庆 富源 梁山 赤壁 咸丰 当阳 五峰 团风 西华 西平 方城 福海 正宁 石泉 紫阳 多伦 普兰 金山 蓝山 连山 独山 长顺 平乐 大通 民和 同德 新和 融安 平利 富民 政和 天全 上党 南关 和政 明水 杂多 大竹 道真 和龙 新化 海兴 云霄 和硕 三原 民丰 会理 明光 惠来 修水 金安 兴海 鱼台 商都 沿河 仙居 阳春 灯塔'

/** Of districts: 区 alone is dropped only from names that can be nothing else. */
const DISTRICTS =
  '河东 河西 南开 河北 红桥 滨海 长安 桥西 新华 路南 路北 开平 海港 复兴 信都 桥东 双桥 运河 小店 平城 新城 回民 青山 九原 海南 红山 松山 东河 大东 铁西 西岗 铁东 千山 望花 溪湖 元宝 振兴 古塔 站前 西市 海州 太平 白塔 宏伟 龙城 连山 龙港 宽城 二道 双阳 龙潭 丰满 江源 道里 道外 平房 南岗 松北 建华 恒山 鸡冠 滴道 麻山 向阳 工农 南山 东山 兴山 尖山 岭东 宝山 大同 友好 前进 东风 桃山 阳明 爱民 普陀 金山 玄武 秦淮 鼓楼 滨湖 泉山 天宁 钟楼 广陵 西湖 滨江 钱塘 江北 镇海 南湖 吴兴 越城 路桥 定海 镜湖 花山 雨山 相山 铜官 大观 黄山 徽州 琅琊 马尾 台江 思明 湖里 集美 同安 三元 延平 建阳 永定 东湖 新建 珠山 安源 月湖 青原 天桥 市中 历下 市南 市北 城阳 张店 山亭 福山 泰山 蓬莱 牡丹 中原 金水 老城 上街 卫东 文峰 北关 鹤山 山城 红旗 解放 马村 华龙 建安 卧龙 平桥 江岸 江汉 洪山 张湾 铁山 下陆 芙蓉 天心 开福 荷塘 石峰 天元 石鼓 南岳 双清 大祥 云溪 武陵 北湖 资阳 白云 海珠 盐田 光明 龙湖 龙华 南海 三水 高明 金湾 霞山 源城 清城 云城 江南 城中 柳南 柳北 秀峰 七星 万秀 长洲 银海 港口 港北 港南 右江 八步 美兰 海棠 吉阳 天涯 长寿 南岸 金牛 仁和 江阳 安居 船山 朝天 高坪 嘉陵 东坡 翠屏 南溪 前锋 通川 雨城 名山 花溪 南明 云岩 钟山 水城 碧江 万山 盘龙 官渡 西山 麒麟 古城 城关 宝塔 横山 渭城 金台 印台 平川 凉州 安定 崆峒 城东 城西 城北 平安 兴庆 西夏 金凤 天山 新市 高昌 东城 西城 东丽 北辰 北塔 新北 新荣 大兴 玉泉 离石 临河 东昌 老边 海陵 湘东 东乡 庐山 博望 周村 钢城 石龙 龙安 龙亭 顺河 二七 中站 东宝 沙市 黄州 襄州 雨湖 雨花 曲江 赤坎 坡头 江海 阳东 云安 鱼峰 雁山 象山 防城 玉州 江州 崖州 兴宾 锦江 新都 新津 安州 利州 巴州 达川 雁江 红塔 江川 昭阳 临翔 莲湖 王益 渭滨 秦都 华州 汉台 商州 红古 西峰 武都 原州 伊州 伊美 乌翠 宁江 上城 宿城 永年 万全 双塔 文圣 振安 浑江 顺城 明山 立山'

/** Short names that never stand alone. */
export const commonWords: ReadonlySet<string> = new Set(`${CITIES_AND_COUNTIES} ${DISTRICTS}`.split(' '))

/** Short names of counties so well known that nothing on the page need support them. */
const WELL_KNOWN =
  '金门 义乌 昆山 江阴 张家港 常熟 太仓 宜兴 余姚 慈溪 桐乡 嘉善 德清 安吉 诸暨 温岭 乐清 瑞安 嵊州 晋江 福清 浏阳 长沙 登封 巩义 荥阳 新郑 新密 中牟 兰考 长垣 禹州 济源 邓州 永城 曲阜 邹城 寿光 诸城 胶州 即墨 莱西 平度 滕州 荣成 敦煌 玉门 玉树 延吉 珲春 绥芬河 满洲里 二连浩特 锡林浩特 漠河 公主岭 梅河口 瓦房店 海淀 浦东 萧山 余杭 番禺 顺德 增城 从化 闵行 奉贤 徐汇 涪陵 綦江 北碚 渝中 江津 双流 郫都 都江堰 汶川 北川 什邡 江油 阆中 西昌 仁怀 瑞金 井冈山 婺源 韶山 平潭 武夷山 仙桃 潜江 神农架 儋州 琼海 五指山 石河子 库尔勒 喀什 莎车 霍尔果斯 香格里拉 腾冲 景洪 蒙自 凯里 都匀 雄安'
/** See `WELL_KNOWN`. */
export const wellKnownShortNames: ReadonlySet<string> = new Set(WELL_KNOWN.split(' '))

/** Short names of cities that are also words; they need support on the page like those of counties. */
const DOUBTFUL_CITIES =
  '台中 台南 台东 南投 彰化 云林 新竹 嘉义 三明 四平 大同 大庆 安康 日照 巴中 黑河 北海 黄山 保山 山南 中卫 白山 安顺 金昌 开封 和田 定西 玉林 黄石 乐山 眉山 广安 新余 伊春 鹤岗 吴忠 江门 大理'
/** See `DOUBTFUL_CITIES`. */
export const doubtfulCityNames: ReadonlySet<string> = new Set(DOUBTFUL_CITIES.split(' '))

/** Full names of districts that are also common nouns (老城区, 解放区); only beside or at home in their city are they names. */
const NOUNS =
  '南区 北区 离岛区 大堂区 富裕县 新兴县 和平县 友谊县 小城镇 新城镇 大城镇 中心镇 新市镇 中心乡 城区 郊区 矿区 东区 西区 新市区 老城区 新城区 古城区 山城区 港口区 解放区 平房区 站前区 西市区 市中区 城中区 城东区 城西区 城北区 城厢区 海港区 河东区 河西区 江北区 江南区 江东区 南岸区 滨江区 滨湖区 湖滨区 西湖区 东湖区 工农区 向阳区 前进区 红旗区 友好区 前锋区 光明区 新兴区 东风区 振兴区 复兴区 龙湖区 盐湖区 天山区 钢城区 水城区 银海区 港南区 港北区 朝天区 安居区 长寿区 中站区 双桥区 上街区 元宝区 美兰区'
/** See `NOUNS`. */
export const nounDistricts: ReadonlySet<string> = new Set(NOUNS.split(' '))
