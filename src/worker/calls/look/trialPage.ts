/** A page of nobody's, read before the first real one, so that the rules have made what they need. It is kept nowhere. */
export const TRIAL_PAGE = `岚山日报　2022年6月15日　星期三　第2版

仁和县修好二十座便民桥

——“过河难”今年成为历史

　　本报讯（记者 温如许 通讯员 邱小满）6月13日，四川省仁和县平安镇最后一座便民桥通车。去年以来，该县投入八百万元，修
好二十座桥。

　　仁和县交通运输局局长向明志说，5月底前已全部验收。

　　图为村民从新桥上走过。 温如许 摄

医院来到家门口

新华社成都6月14日电 省卫生健康委员会昨日召开会议，部署下乡巡诊。
`
