import { beforeAll, describe, expect, it } from 'vitest'
import { placeArticles } from '../../../src/annotate/place/placeArticles'
import { type Gazetteer, loadGazetteer } from '../../../src/lexicon/places/gazetteer'
import { pageOf } from './pageOf'
import { saidDistrict } from './saidDistrict'

let gazetteer: Gazetteer

beforeAll(async () => {
  gazetteer = await loadGazetteer()
})

/** What only says 县, 市 and an office of it, or a school, is told of where the paper is at home. */
const filings: Readonly<Record<string, readonly (readonly [paper: string, text: string, district: string | null])[]>> = {
  'offices by other names than bureau and committee': [
    ['今日仙居', '县森林防火指挥部昨日下发通知，要求值班。', '331024'],
    ['今日仙居', '县农村信用联社已放贷三亿元。', '331024'],
    ['今日仙居', '近年来，县新华书店送书下乡。', '331024'],
    ['今日仙居', '昨日，县法院开庭审理一起合同纠纷。', '331024'],
    ['今日仙居', '据县农调队介绍，县植保站技术人员查看了麦田。', '331024'],
    ['莆田晚报', '昨日，市防汛工作督查组查看了水库。', '350300'],
  ],
  'several offices in one': [
    ['今日仙居', '在县旅游、文化部门的帮助下，古桥修好了。', '331024'],
    ['莆田晚报', '昨日，市公安、城管、交通等六部门上路执法。', '350300'],
  ],
  'the province, and an office of the own county': [
    ['今日仙居', '省质监局日前通报一批插座。县质监局已组织检查，省局满意。', '331024'],
    ['今日仙居', '省质监局日前通报一批插座。', '330000'],
  ],
  'words that only begin so': [
    ['今日仙居', '县城的联社早已关门。', null],
    ['莆田晚报', '市场的各部门各司其职。', null],
    ['莆田晚报', '市面上的书店关了。', null],
    ['今日仙居', '外县书店送书下乡。', null],
  ],
  'schools and offices called after a town of the county': [
    ['今日仙居', '横溪二中日前举办科技节。', '331024'],
    ['今日仙居', '白塔学区举行歌手比赛。', '331024'],
    ['今日仙居', '连日来，横溪小学的劳动基地热闹非凡。', '331024'],
    ['今日仙居', '横溪中国画展开幕。', null],
    ['莆田晚报', '横溪二中日前举办科技节。', null],
  ],
  'a court is that of the county that it is called after': [
    ['莆田晚报', '近日，廉江法院公开审结一起诈骗案，被告人获刑。', '440881'],
    ['莆田晚报', '近日，廉江人民检察院提起公诉，被告人认罪。', '440881'],
    ['莆田晚报', '近日，廉江一带的果子上市，价钱不贵。', null],
    ['莆田晚报', '近日，平安法院公开审结一起诈骗案，被告人获刑。', null],
  ],
  'what stands before another county is named is of the own one': [
    ['今日仙居', '# 县法院执结一批案件\n昨日，县法院查到，被执行人在天台县开店，他在天台县另有住房。', '331024'],
    ['今日仙居', '天台县昨日下雪。天台县的公路停运，县法院推迟开庭。', '331023'],
    ['莆田晚报', '# 县法院执结一批案件\n昨日，县法院查到，被执行人在天台县开店，他在天台县另有住房。', '331023'],
  ],
}

describe.each(Object.entries(filings))('%s', (_, cases) => {
  it.each(cases)('%s: %s is filed under %s', (paper, text, district) => {
    expect(saidDistrict(placeArticles(pageOf([text]), gazetteer, paper).districts[0])?.code ?? null).toBe(district)
  })
})
