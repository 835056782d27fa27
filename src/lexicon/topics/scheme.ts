import type { Topic } from '../../domain/topic'
import { defaultTopics } from './defaultTopics'
import { neutralWords } from './neutralWords'
import type { TopicTerms } from './termsOf'
import { communityOrganisations } from './terms/communityOrganisations'
import { congressConsultation } from './terms/congressConsultation'
import { constructionTransport } from './terms/constructionTransport'
import { cultureTourism } from './terms/cultureTourism'
import { defenceSupport } from './terms/defenceSupport'
import { disciplineIntegrity } from './terms/disciplineIntegrity'
import { economyIndustry } from './terms/economyIndustry'
import { education } from './terms/education'
import { emergencySafety } from './terms/emergencySafety'
import { environment } from './terms/environment'
import { governmentReform } from './terms/governmentReform'
import { grassrootsGovernance } from './terms/grassrootsGovernance'
import { health } from './terms/health'
import { inspectionAppraisal } from './terms/inspectionAppraisal'
import { investmentBusiness } from './terms/investmentBusiness'
import { lawOrder } from './terms/lawOrder'
import { livelihoodSecurity } from './terms/livelihoodSecurity'
import { partyBuilding } from './terms/partyBuilding'
import { peopleStories } from './terms/peopleStories'
import { personnelTalent } from './terms/personnelTalent'
import { publicityCivility } from './terms/publicityCivility'
import { ruralAgriculture } from './terms/ruralAgriculture'
import { scienceInnovation } from './terms/scienceInnovation'
import { sport } from './terms/sport'
import { tradeConsumption } from './terms/tradeConsumption'
import { unitedFrontGroups } from './terms/unitedFrontGroups'

/**
 * What articles are sorted into, and by which words (主题方案). Treat one as immutable: it is compiled once.
 */
export interface TopicScheme {
  /** In the order in which they are listed. */
  readonly topics: readonly Topic[]
  /** At most one per topic; a topic without terms is known from corrections alone. */
  readonly terms: readonly TopicTerms[]
  /** Phrases that count for no topic, and hide the words inside them. */
  readonly neutral: readonly string[]
}

/** The 26 topics that come with the app. */
export const defaultScheme: TopicScheme = {
  topics: defaultTopics,
  terms: [
    partyBuilding,
    grassrootsGovernance,
    disciplineIntegrity,
    congressConsultation,
    governmentReform,
    inspectionAppraisal,
    personnelTalent,
    publicityCivility,
    unitedFrontGroups,
    defenceSupport,
    economyIndustry,
    investmentBusiness,
    tradeConsumption,
    scienceInnovation,
    ruralAgriculture,
    environment,
    constructionTransport,
    education,
    health,
    livelihoodSecurity,
    communityOrganisations,
    lawOrder,
    emergencySafety,
    cultureTourism,
    sport,
    peopleStories,
  ],
  neutral: neutralWords,
}
