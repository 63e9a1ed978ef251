import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { adminMessages } from '../admin/adminMessages';
import { catalogMessages } from '../catalog/catalogMessages';
import { controlsMessages } from '../controls/controlsMessages';
import { decisionMessages } from '../decisions/decisionMessages';
import { declareMessages } from '../declare/declareMessages';
import { dutiesMessages } from '../duties/dutiesMessages';
import { entityMessages } from '../entity/entityMessages';
import { escalationMessages } from '../escalations/escalationMessages';
import { exceptionMessages } from '../exceptions/exceptionMessages';
import { frameworksMessages } from '../frameworks/frameworksMessages';
import { firstStepsMessages } from '../firstSteps/firstStepsMessages';
import { findingsMessages } from '../findings/findingsMessages';
import { homeMessages } from '../home/homeMessages';
import { identityMessages } from '../identity/identityMessages';
import { inventoryMessages } from '../inventory/inventoryMessages';
import { obligationMessages } from '../obligations/obligationMessages';
import { outcomesMessages } from '../outcomes/outcomesMessages';
import { pagesMessages } from '../pages/pagesMessages';
import { reviewMessages } from '../reviews/reviewMessages';
import { scorecardMessages } from '../scorecard/scorecardMessages';
import { sharedMessages } from '../shared/sharedMessages';
import { transfersMessages } from '../transfers/transfersMessages';

/** Every text of the pages, cards and dialogs. @public */
export const accountabilityTranslationRef = createTranslationRef({
  id: 'plugin.accountability',
  messages: {
    pages: pagesMessages,
    shared: sharedMessages,
    decisions: decisionMessages,
    declare: declareMessages,
    controls: controlsMessages,
    duties: dutiesMessages,
    entity: entityMessages,
    escalations: escalationMessages,
    exceptions: exceptionMessages,
    findings: findingsMessages,
    home: homeMessages,
    identity: identityMessages,
    inventory: inventoryMessages,
    firstSteps: firstStepsMessages,
    scorecard: scorecardMessages,
    frameworks: frameworksMessages,
    catalog: catalogMessages,
    obligations: obligationMessages,
    outcomes: outcomesMessages,
    reviews: reviewMessages,
    admin: adminMessages,
    transfers: transfersMessages,
  },
});
