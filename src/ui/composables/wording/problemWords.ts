import { useI18n } from 'vue-i18n'
import type { Problem } from '../../../domain/problem'
import { unreadTypeOf } from './fileTypes'
import { countWords, sizeWords } from './measures'

/** A problem as one sentence that says what happened and what to do. */
export function useProblemWords(): (problem: Problem) => string {
  const { t } = useI18n()
  return (problem) => {
    switch (problem.kind) {
      case 'binary-file':
        return problem.looksLike === null
          ? t('problem.binary-file')
          : t('problem.binary-file-known', { looksLike: ` ${problem.looksLike} ` })
      case 'unreadable-encoding':
        return problem.bestGuess === null
          ? t('problem.unreadable-encoding')
          : t('problem.unreadable-encoding-guess', { bestGuess: t(`encoding.${problem.bestGuess}`) })
      case 'wrong-type':
        return t(`problem.wrong-type.${unreadTypeOf(problem.extension)}`, { extension: problem.extension })
      case 'too-large':
        return t('problem.too-large', { size: sizeWords(problem.size), limit: sizeWords(problem.limit) })
      case 'archive-too-large':
        return t('problem.archive-too-large', { limit: sizeWords(problem.limit) })
      case 'backup-refused':
        return t(`problem.backup-refused.${problem.why}`, { what: problem.what })
      case 'backup-too-large':
        return t('problem.backup-too-large', { size: sizeWords(problem.size), files: countWords(problem.files) })
      case 'own-file':
        return t(`problem.own-file.${problem.what}`)
      case 'patch-refused':
        return t(`problem.patch-refused.${problem.why}`)
      default:
        return t(`problem.${problem.kind}`, { ...problem })
    }
  }
}
