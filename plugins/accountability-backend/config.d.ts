import type { HumanDuration, JsonObject } from '@backstage/types';
import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  accountability?: {
    /** Who counts as an accountable owner. */
    ownership?: {
      /**
       * Which signals make somebody accountable. `default`: decided in the portal,
       * or declared in the catalog or at the source. `lenient`: also infrastructure
       * as code and the only consumer's owner. `strict`: only a named person who
       * accepted in the portal.
       */
      policy?: 'lenient' | 'default' | 'strict';
      /** More owner texts that name nobody, besides `unknown`, `tbd`, `n/a` and the like. */
      placeholders?: string[];
    };
    /** The mirror of people and entities of the catalog. */
    directory?: {
      /** Time between two readings of the catalog. Default: one minute. */
      interval?: HumanDuration | string;
      /** Filter predicate that matches users who have left. */
      leavers?: JsonObject;
      /**
       * When a larger share (0 to 1) of the people or the entities vanishes at once,
       * the old picture is held. Default: 0.2.
       */
      maxVanishShare?: number;
      /** A loss that stays this long is believed. Default: 24 hours. */
      holdFor?: HumanDuration | string;
      /** Groups by function, where the annotation accountability.dev/function is missing. */
      functions?: {
        [functionName: string]: string | string[];
      };
      /**
       * Full refs of all executives: users, and groups whose direct members are.
       * The annotation accountability.dev/executive of a user or group goes before.
       * Once it is given, everybody else is none; without it, who carries no
       * annotation is unknown.
       */
      executives?: string | string[];
    };
    /** Governance reviews. */
    reviews?: {
      /** How often the programme as a whole is reviewed. Default: `quarterly`. */
      programme?:
        | 'daily'
        | 'weekly'
        | 'monthly'
        | 'quarterly'
        | 'half-yearly'
        | 'yearly';
    };
    /** Dated, approved permissions to fail a rule. */
    exceptions?: {
      /** What an exception of each severity may be; what is left out keeps its default. */
      limits?: {
        [severity in 'critical' | 'high' | 'medium' | 'low']?: {
          /** Longest term, in days. Defaults: 30, 90, 180, 365. */
          termDays?: number;
          /** How often it may be renewed. Defaults: 0, 1, 2, 2. */
          renewals?: number;
          /** Working days (Monday to Friday) to decide. Defaults: 5, 10, 15, 20. */
          decisionWorkingDays?: number;
          /** Days between two reviews while it lasts. Defaults: 14, 30, 90, 180. */
          reviewDays?: number;
        };
      };
      /**
       * Users and groups, as full refs, that decide where no outcome governs what is
       * asked for, by seat: `exception-handling`, `control-system`, `business-result`,
       * `legal`, `finance`, `procurement`. Without them nobody can decide there, and
       * such requests are refused.
       */
      approvers?: {
        [seat: string]: string | string[];
      };
    };
    /** Reminders before deadlines, and where they go when they pass. */
    escalation?: {
      /** Days before a deadline on which whoever has to meet it is reminded. Default: 30, 7, 1. */
      reminderDays?: number[];
      /**
       * Where an unmet deadline goes, so many working days after it passed: a seat of
       * the outcome, or `forum`. Default: exception-handling after 3, business-result
       * after 7, forum after 14. An outcome that declares `escalation` goes its own way
       * when it is breached.
       */
      ladder?: Array<{ afterWorkingDays: number; to: string }>;
      /** The same for what is critical. Default: after 1, 2 and 4. */
      criticalLadder?: Array<{ afterWorkingDays: number; to: string }>;
      /** The group that oversees, as a full ref: the last rung. Without it, that rung is vacant. */
      forum?: string;
      /** Hour of the day (0 to 23) at which people are told what can wait. Default: 8. */
      digestHour?: number;
      /**
       * For how many days it is kept what people were told and by which channel, 30 at
       * least. Steps, and who has seen them, are kept for good. Default: 400.
       */
      keepMessagesDays?: number;
      /** Working days of everybody who is in none of the calendars below. */
      calendar?: {
        /** IANA name such as Europe/Berlin. Default: UTC. */
        timeZone?: string;
        /** Default: monday to friday. */
        workingDays?: string[];
        /** Days off, as YYYY-MM-DD. */
        holidays?: string[];
      };
      /** Working days of people in these groups; the first that fits counts. */
      calendars?: Array<{
        name: string;
        /** Full refs of groups; people below them count. */
        groups: string[];
        timeZone?: string;
        workingDays?: string[];
        holidays?: string[];
      }>;
    };
    /** Exported files that are read on a schedule. */
    sources?: Array<{
      /** Lower-case letters, digits and dashes; stable, because history hangs on it. */
      id: string;
      title?: string;
      /** Id of an installed format: `kubernetes`, `aws-iam`, `normalised`, … */
      format: string;
      /** Cluster, account or organisation that the files are from. */
      scope: string;
      /** Paths of files or folders (relative to the backend's working directory), or URLs. */
      files: string[];
      /** Settings of the format, see its README. */
      settings?: { [name: string]: string };
      /** Default: every hour, at most 30 minutes. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    }>;
    /** Overrides of rules, by rule id. The rules page lists ids and parameters. */
    rules?: {
      [ruleId: string]: {
        enabled?: boolean;
        severity?: 'low' | 'medium' | 'high' | 'critical';
        parameters?: { [name: string]: number | string | boolean };
      };
    };
  };
}
