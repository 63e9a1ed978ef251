import { z } from 'zod';
import type { Route } from './Route';

type JsonObject = Record<string, unknown>;

/** The API as OpenAPI 3.1, built from the routes themselves, so that it cannot lag behind. */
export function openApiDocument(routes: readonly Route[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'accountability',
      version: '1',
      description:
        'Who is accountable for machine identities, and for the entities that depend on them.',
    },
    servers: [{ url: '/api/accountability' }],
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
    },
    security: [{ backstage: [] }],
    paths,
  };
}

function operation(route: Route): JsonObject {
  const parameters = [
    ...[...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...queryParameters(route.query),
  ];
  return {
    summary: route.summary,
    ...(route.caller === 'link' && { security: [] }),
    description: [
      route.permissions.length > 0 &&
        `Permissions: ${route.permissions.join(', ')}.`,
      route.caller === 'person' &&
        'Only for people; service tokens are refused.',
      route.caller === 'person-or-on-behalf' &&
        'Only for people, also by a service that acts for one.',
      route.caller === 'link' && 'For whoever has the link; takes no token.',
    ]
      .filter(Boolean)
      .join(' '),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody('application/json', route.body),
    ...requestBody('multipart/form-data', route.form),
    responses: {
      [String(route.status ?? (route.response === 'none' ? 204 : 200))]:
        success(route),
      ...(route.orNothing && { 204: { description: route.orNothing } }),
      default: {
        description:
          'An error with its name and a message that says what to do',
      },
    },
  };
}

function requestBody(
  mediaType: string,
  schema: z.ZodType | undefined,
): JsonObject {
  if (!schema) return {};
  const content = { [mediaType]: { schema: jsonSchema(schema, 'input') } };
  return { requestBody: { required: true, content } };
}

function success(route: Route): JsonObject {
  if (route.response === 'none') return { description: 'Done' };
  if (typeof route.response === 'string') {
    return {
      description: 'Done',
      content: { [route.response]: { schema: { type: 'string' } } },
    };
  }
  return {
    description: 'Done',
    content: {
      'application/json': { schema: jsonSchema(route.response, 'output') },
    },
  };
}

function queryParameters(schema: z.ZodType | undefined): JsonObject[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, JsonObject>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  });
  return rest;
}
