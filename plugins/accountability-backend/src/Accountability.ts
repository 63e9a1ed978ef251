import { createConditionTransformer } from '@backstage/plugin-permission-node';
import { announceDefinitions } from './announceDefinitions';
import type { Contributions } from './Contributions';
import { ControlReader } from './controls';
import { migrate } from './db';
import { DefinitionService } from './definitions';
import { readDirectoryConfig } from './directory';
import { hearingByConfig, readEscalationPolicy } from './escalations';
import {
  allRoutes,
  CatalogPatchReader,
  createRouter,
  HealthReader,
  identityPermissionResourceRef,
  ReviewPages,
  SourceReader,
  VisibilityReader,
} from './http';
import { FrameworkReader } from './frameworks';
import { DatabaseSourceStore, PushService, UploadService } from './inventory';
import { MeasureBook, SampleService } from './measures';
import {
  DutyReader,
  OutcomeReader,
  outcomeRules,
  OutcomeService,
  SampleReader,
} from './outcomes';
import {
  DecisionService,
  DepartedReader,
  ExceptionService,
  ImportService,
  judgeSettings,
  Pipeline,
  ReviewService,
  TransferService,
} from './pipeline';
import { FeedService, ObligationReader } from './obligations';
import { readOwnershipConfig } from './ownership';
import {
  exemptionIsRegistered,
  ExemptionReader,
  ExportReader,
  ImportPlanner,
  PreviewReader,
  ProgrammeReader,
  readExceptionPolicy,
  RegisterReader,
} from './register';
import { readProgrammeCadence } from './readProgrammeCadence';
import { registerPermissions } from './registerPermissions';
import { identityRules, readRuleBooks, RuleFailures } from './rules';
import { readSources, registered } from './readSources';
import { ScorecardReader } from './scorecard';
import { scheduleExceptions } from './scheduleExceptions';
import { scheduleTasks } from './scheduleTasks';
import { scheduleUploads } from './scheduleUploads';
import { startEscalation } from './startEscalation';
import type { Services } from './Services';

/** Builds each domain in the order of the flow and connects them. */
export class Accountability {
  static async start(
    services: Services,
    contributions: Contributions,
  ): Promise<void> {
    const { clock, config, logger } = services;
    const knex = await migrate(services.database);

    const failures = new RuleFailures(clock, ({ ruleId, message }) =>
      logger.error(
        `Rule ${ruleId} failed, so its verdicts are unknown: ${message}`,
      ),
    );
    const books = readRuleBooks(config, {
      rules: {
        identity: [...identityRules, ...contributions.rules],
        outcome: outcomeRules,
        exemption: [exemptionIsRegistered],
      },
      failures,
    });
    const { policy, placeholders } = readOwnershipConfig(config);
    const exceptionPolicy = readExceptionPolicy(config);
    const settings = judgeSettings({
      ...{ policy, placeholders, limits: exceptionPolicy.limits },
      ...{ rules: books.identity, outcomeRules: books.outcome },
    });
    const pipeline = new Pipeline({
      knex,
      clock,
      settings,
      events: services.events,
      logger,
    });

    const sources = readSources(config, {
      contributions,
      urlReader: services.urlReader,
    });
    await new DatabaseSourceStore(knex).registerConfigured(
      [...sources.values()].map(registered),
    );

    const measures = new MeasureBook([...contributions.measures.values()]);

    registerPermissions(services.permissionsRegistry, knex);
    const visibility = new VisibilityReader({
      knex,
      clock,
      permissions: services.permissions,
      catalog: services.catalog,
      transform: createConditionTransformer(
        services.permissionsRegistry.getPermissionRuleset(
          identityPermissionResourceRef,
        ),
      ),
    });
    const onDefinitionChange = () => {
      pipeline.wake();
      announceDefinitions(services);
    };
    const tasks = await scheduleTasks({
      services,
      knex,
      clock,
      pipeline,
      sources,
      measures,
      directory: readDirectoryConfig(config),
      rules: books.outcome,
      hearing: hearingByConfig(exceptionPolicy, readEscalationPolicy(config)),
      onDefinitionChange,
    });
    const uploads = new UploadService({
      knex,
      clock,
      logger,
      onProgress: () => pipeline.wake(),
      onApplied: tasks.afterRun,
    });
    await scheduleUploads(services.scheduler, uploads);
    const rules = books.outcome;
    const outcomes = new OutcomeReader({ knex, clock, placeholders, rules });
    const programme = readProgrammeCadence(config);
    const reviews = new ReviewService({
      ...{ knex, clock, outcomes, programme },
      judge: refs => pipeline.judgeOutcomes(refs),
    });
    const controls = new ControlReader({ knex, placeholders });
    const decisions = new DecisionService({ knex, clock, settings });
    const definitions = new DefinitionService({
      ...{ knex, clock },
      // Whoever declared it finds it judged when they look.
      onChange: async ref => {
        await pipeline.judgeOutcomes([ref]);
        onDefinitionChange();
      },
    });
    const everyRule = () => [
      ...books.identity.describe(),
      ...books.outcome.describe(),
      ...books.exemption.describe(),
    ];
    const decided = { knex, clock, policy: exceptionPolicy, rules: everyRule };
    const exceptions = new ExceptionService({
      ...decided,
      onChange: () => pipeline.wake(),
    });
    await scheduleExceptions(services.scheduler, exceptions);
    const escalation = await startEscalation({
      ...{ config, scheduler: services.scheduler },
      ...{ knex, clock, measures, placeholders, policy: exceptionPolicy },
      channels: contributions.channels,
      onChange: () => pipeline.wake(),
    });
    const pageUrl = config.getOptionalString('app.baseUrl');
    const obligations = new ObligationReader({
      ...{ knex, clock, measures, placeholders, policy: exceptionPolicy },
      escalation: escalation.escalation,
    });
    const exemptions = new ExemptionReader({
      ...{ knex, clock, rules: books.exemption },
    });
    const holdings = { knex, clock, placeholders, outcomes, controls };
    const context = {
      knex,
      clock,
      permissions: services.permissions,
      userInfo: services.userInfo,
      httpAuth: services.httpAuth,
      visibilityOf: visibility.of.bind(visibility),
      permitted: visibility.permitted.bind(visibility),
      rules: () => books.identity.describe(),
      everyRule,
      pipeline,
      decisions,
      catalogPatches: new CatalogPatchReader({ catalog: services.catalog }),
      sources: new SourceReader({
        knex,
        sources,
        formats: contributions.formats,
        scheduler: services.scheduler,
        afterRun: tasks.afterRun,
      }),
      uploads,
      push: new PushService({ knex, clock }),
      health: new HealthReader({
        ...{ knex, config, failures, clock },
        telling: {
          forum: escalation.escalation.forum,
          channels: [...contributions.channels.keys()],
        },
      }),
      definitions,
      transfers: new TransferService({ ...holdings, decisions, definitions }),
      departed: new DepartedReader(holdings),
      exceptions,
      exceptionPolicy,
      register: new RegisterReader({ ...decided, placeholders }),
      exceptionImports: new ImportService({
        planner: new ImportPlanner({ ...decided, placeholders }),
        exceptions,
      }),
      exceptionExports: new ExportReader({ knex, clock }),
      exceptionProgramme: new ProgrammeReader(
        { ...decided, placeholders },
        exemptions,
      ),
      exemptions,
      obligations,
      escalations: escalation.reader,
      escalationService: escalation.service,
      feeds: new FeedService({
        ...{ knex, clock, obligations },
        pageUrl: pageUrl && `${pageUrl}/accountability/exceptions`,
      }),
      exceptionPreviews: new PreviewReader({ ...decided, placeholders }),
      controls,
      outcomes,
      reviews,
      reviewPages: new ReviewPages({
        ...{ knex, clock, placeholders, outcomes, reviews },
      }),
      scorecard: new ScorecardReader({ knex, clock }),
      frameworks: new FrameworkReader({
        ...{ knex, clock, outcomes, controls },
        ...{ exemptions, rules: everyRule },
      }),
      measures,
      numbers: new SampleReader({ knex, clock, measures }),
      samples: new SampleService({ knex, clock, measures }),
      duties: new DutyReader({ knex, clock, placeholders }),
      seats: new OutcomeService({
        ...{ knex, clock, placeholders, rules },
        exceptions: settings.exceptions,
      }),
    };
    services.httpRouter.addAuthPolicy({
      path: '/obligations/calendar',
      allow: 'unauthenticated',
    });
    services.httpRouter.use(createRouter(allRoutes(context), services));
    services.lifecycle.addShutdownHook(async () => {
      await uploads.stop();
      await pipeline.stop();
    });
  }
}
