/**
 * Surnames of one character (单姓), by how much likelier the character is as a surname than in running text: natural
 * logarithm, rounded. 和, 于 or 时 are surnames too, but seldom are they meant.
 */
export const surnames: Readonly<Record<string, string>> = {
  8: '雒郐麴禤甯佀李陈杨赵吴朱郭邓冯曹彭潘袁蒋杜吕姚姜崔廖邹邱薛闫郝龚邵覃翟詹阮裴眭禚酆钭殳',
  7: '刘徐蔡卢汪韦侯尹聂靳阎滕冉鲍褚卞撖',
  6: '裘邰王胡肖魏谭贾孟贺邢倪柯甄娄瞿佘胥晏栾臧仝敖佟',
  5: '萧黄周孙郑梁谢宋唐韩丁沈熊殷耿俞梅祁翁蒲桂缪粟刁鞠蔺匡晁茹鄢郜逯邝郦郤傅乜',
  4: '张林罗董叶钟秦雷黎陶戴孔樊葛庞岳蓝柴霍凌骆卜喻卓窦艾柏竺巫乔苟雍牟奚虞阚逄闵郇亓仉佴桓虢璩苻蹇郗荀谌谯冼芮隗莘郏阙訾邬宓缑苌笪岑呙昝贲嵇邴羿俎郯',
  3: '粘戢轩郄綦庹仵茆蒯菅忻恽郅贠马何许田苏陆范夏付毛顾莫汤赖洪康颜庄鲁焦甘辛祝柳涂屈饶郎芦丛穆隋巩桑戚冀凤湛狄苑禹蔚蒿庾钮厍颉毋',
  2: '於汲高曾余程白龙钱严牛温齐伍申尚童毕苗谷符麦池仇吉迟茅乌鹿娜丘仲朴沃糜暨旷矫尧邸戎韶姬扈濮肇沮禄睢隽蓟弘戈',
  1: '舒栗束檀矣任石金江段史万武向施易章欧左曲盛宁季木沙冷尤楚宗储郁荣惠燕帅揭晋胶隆勾宿寿侍浦揣巢亢辜屠宦寇尉慕冶兰漆赫宛夔',
  0: '昌祖索盖战沐于方常文安游路管单包纪费房边党华米阳解谈简项闻连景宫初席荆丰封幸贡诸暴苍靖夷晓贝帖伏撒妥喇拓弓兀仓蓬堵宰慎',
  '-1': '疏杭关代司车商明计官古强农权步衣皮练楼巴茶劳占查云支满令敬滑鄂虎厉麻蒙仪阿危闪库税衡薄伊井慈奉折哈刀纳零勒仰籍扶冒豆',
  '-2': '羊牧成时全那应原相元来位水火经别师门由干都花平利化双益习从卫海修宣但展植印班容字回竹补普忽富闭青呼油母怀阴操',
  '-3': '资保英药信鱼居铁',
  '-4': '合者公问',
  '-5': '过',
}

/** Surnames of two characters (复姓). */
export const compoundSurnames: readonly string[] = (
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 轩辕 令狐 钟离 宇文 长孙 慕容 鲜于 闾丘 司空 端木 申屠 ' +
  '万俟 百里 呼延 西门 东郭 南郭 拓跋 赫连 澹台 濮阳 淳于 太史 仲孙 达奚 公羊 谷梁 颛孙 巫马 公冶 宗政 完颜 耶律 纳兰 爱新觉罗'
).split(' ')

/** Surnames that hardly are another word, nor the end of one, before the name of a place (王海南, 李延安): the frequent ones of the table above without 高, 马, 任 and the like. */
export const plainSurnames: string =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗宋郑梁谢唐许冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪石廖贾韦邱秦侯白邹孟熊阎薛雷贺龚汤殷武乔赖文莫庞樊兰施陶洪翟颜倪严牛温俞葛岳齐毛尹邵钱'
