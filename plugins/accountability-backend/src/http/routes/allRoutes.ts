import type { Route } from '../Route';
import { controlRoutes } from './controlRoutes';
import { definitionRoutes } from './definitionRoutes';
import { dutyRoutes } from './dutyRoutes';
import { escalationRoutes } from './escalationRoutes';
import { exceptionRoutes } from './exceptionRoutes';
import { frameworkRoutes } from './frameworkRoutes';
import { identityRoutes } from './identityRoutes';
import { measureRoutes } from './measureRoutes';
import { obligationRoutes } from './obligationRoutes';
import { outcomeRoutes } from './outcomeRoutes';
import { postureRoutes } from './postureRoutes';
import { programmeRoutes } from './programmeRoutes';
import { registerRoutes } from './registerRoutes';
import { reviewRoutes } from './reviewRoutes';
import { scorecardRoutes } from './scorecardRoutes';
import { sourceRoutes } from './sourceRoutes';
import { transferRoutes } from './transferRoutes';

// In the order in which paths are tried, and in which the document lists them.
const GROUPS = [
  identityRoutes,
  postureRoutes,
  sourceRoutes,
  definitionRoutes,
  controlRoutes,
  outcomeRoutes,
  measureRoutes,
  dutyRoutes,
  scorecardRoutes,
  // Before the routes of one exception, whose path takes any name.
  registerRoutes,
  programmeRoutes,
  exceptionRoutes,
  obligationRoutes,
  escalationRoutes,
  frameworkRoutes,
  transferRoutes,
  reviewRoutes,
];

/** What any of the routes needs. */
type Context = (typeof GROUPS)[number] extends (context: infer C) => Route[]
  ? C
  : never;

/** Every route of the API. */
export function allRoutes(context: Context): Route[] {
  return GROUPS.flatMap(routes => routes(context));
}
