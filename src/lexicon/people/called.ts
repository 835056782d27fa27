import { wordsIn } from '../words/wordsIn'

/**
 * What stands right behind a surname where somebody is called by it alone (姓氏后的称呼): 王大爷, 李老师. No given name.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const calledBySurname: readonly string[] = wordsIn(`
  大爷 大妈 大娘 大叔 大伯 大姐 大哥 大嫂 大婶 阿姨 女士 先生 小姐 老师 师傅 奶奶 爷爷 婆婆 娭毑 嗲嗲 阿婆 阿公 阿嬷 阿伯 阿叔 老倌 老汉 老太 老板 老人 同学 同志
  医生 大夫 教授 书记 市长 县长 区长 镇长 乡长 局长 处长 科长 主任 主席 院长 校长 厂长 经理 警官 律师 教练 队长 班长 连长 组长 所长 站长 会长 姓 氏
  家庄 家村 家沟 家湾 家坡 家口 家集 家河 家寨
`)

/** Who is spoken of without a name (不具名的人), behind 向, 从, 为: nobody is called 向村民. Source and licence: as above. */
export const namelessPeople: readonly string[] = wordsIn(`
  男子 女子 村民 市民 居民 群众 老人 学生 师生 顾客 乘客 旅客 司机 患者 病人 家长 孩子 游客 农民 农户 工人 职工 党员 干部 客户 商户 业主 警方 民警 嫌疑人 现场 身上
  路人 邻居 同学 同事 观众 读者 网友
`)

/** Family and friends, behind a name with 和 or 的 (亲友): who has them is a person. Source and licence: as above. */
export const familyAndFriends: readonly string[] = wordsIn(`
  妻子 丈夫 老伴 爱人 儿子 女儿 儿媳 女婿 母亲 父亲 妈妈 爸爸 爷爷 奶奶 外婆 哥哥 姐姐 弟弟 妹妹 邻居 队友 同事 战友 工友 徒弟 师傅
`)

/** What stands before a title and is no part of it (职务前的词): who is met, asked, chosen, and when. Source and licence: as above. */
export const wordsBeforeTitles: readonly string[] = wordsIn(`
  近日 日前 昨日 今日 当日 当天 上午 下午 晚上 采访 见到 来到 走访 慰问 看望 会见 邀请 聘请 陪同 当选 担任 曾任 时任 出席 主持 据悉 随后 会上 会后 其中 包括 感谢 特邀
  还有 以及 一位 一名 名叫 全体 有关 附近 离不开 该 提起 说起 谈起 想起
`)

/** Characters that foreign names end in or go on with (译名常用字): what stands before one of them is no name of two characters. Source and licence: as above. */
export const foreignContinuations: string = '斯尔克夫尼奥特拉莱里卡娃罗兹茨诺姆蒂涅维耶伊巴瓦丁曼伯格逊顿森戈赫洛塔托科贝吉岑莉迪'

/** Characters of foreign names that hardly any other word ends in: a name that would begin behind one begins in the middle of it. Source and licence: as above. */
export const foreignBeginnings: string = '萨斯尔克夫尼奥普格莱卡娃茨姆蒂涅伊顿戈赫塔·'
