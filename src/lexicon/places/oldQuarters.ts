/** A district that a city once had under a name which only tells the side of the town: 株洲市东区. */
export interface OldQuarter {
  /** Code of the city. */
  readonly city: string
  /** Name then. */
  readonly before: string
  /** Name of the district that has most of it now. */
  readonly now: string
}

/**
 * Districts that cities named after sides of the town and have renamed since: the city's code, then pairs of the name then and the
 * district that has most of it now. Such a name means the district right behind its city's alone.
 */
const LINES = `
130600 新市区:竞秀区 北市区:莲池区 南市区:莲池区
140100 南城区:迎泽区 北城区:杏花岭区 河西区:万柏林区 南郊区:小店区 北郊区:尖草坪区
140200 城区:平城区 南郊区:云冈区
140400 城区:潞州区 郊区:潞州区
320200 郊区:滨湖区
320900 城区:亭湖区
330400 城区:南湖区 郊区:秀洲区
340100 东市区:瑶海区 中市区:庐阳区 西市区:蜀山区 郊区:包河区
340300 东市区:龙子湖区 中市区:蚌山区 西市区:禹会区 郊区:淮上区
340800 郊区:宜秀区
350100 郊区:晋安区
360100 郊区:青山湖区
410300 郊区:洛龙区
410500 郊区:龙安区 铁西区:殷都区
410700 郊区:牧野区 新华区:卫滨区 北站区:凤泉区
430100 东区:芙蓉区 南区:天心区 西区:岳麓区 北区:开福区 郊区:雨花区
430200 东区:荷塘区 南区:芦淞区 北区:石峰区 郊区:天元区
430400 江东区:珠晖区 城南区:雁峰区 城北区:石鼓区 郊区:蒸湘区
430500 东区:双清区 西区:大祥区 郊区:北塔区
430600 南区:岳阳楼区 北区:云溪区 郊区:君山区
440700 城区:蓬江区 郊区:江海区
450100 新城区:青秀区 城北区:西乡塘区 郊区:西乡塘区
450300 郊区:雁山区
450400 郊区:长洲区
510100 东城区:锦江区 西城区:青羊区
510500 市中区:江阳区
510600 市中区:旌阳区
510700 市中区:涪城区
510800 市中区:利州区
510900 市中区:船山区
`

/** Old districts, in the order of their cities' codes. */
export const oldQuarters: readonly OldQuarter[] = LINES.trim()
  .split('\n')
  .flatMap((line) => {
    const [city = '', ...pairs] = line.split(' ')
    return pairs.map((pair) => {
      const [before = '', now = ''] = pair.split(':')
      return { city, before, now }
    })
  })
