import { z } from 'zod';
import { paths, type OperationName, type OperationPath } from './paths.ts';

/** One operation of the API: where it stands, what it takes and what it answers. */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly name: OperationName;
  readonly at: OperationPath;
  readonly tag: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  readonly status: 200 | 201 | 202;
}

type Shape = z.core.$ZodShape;
/** The shape of an operation that takes no such fields. */
type NoFields = typeof none.shape;
const none = z.strictObject({});

interface Parts<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType> {
  tag: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  status?: 200 | 201 | 202;
}

/** Ties the schemas of an operation to its place in the table of paths. */
export function operation<
  P extends Shape = NoFields,
  Q extends Shape = NoFields,
  B extends z.ZodType = typeof none,
  A extends z.ZodType = z.ZodType,
>(
  name: OperationName,
  parts: Parts<P, Q, B, A>,
): Operation<z.ZodObject<P, z.core.$strict>, z.ZodObject<Q, z.core.$strict>, B, A> {
  return {
    name,
    at: paths[name],
    tag: parts.tag,
    summary: parts.summary,
    params: z.strictObject(parts.params ?? ({} as P)),
    query: z.strictObject(parts.query ?? ({} as Q)),
    body: (parts.body ?? none) as B,
    answer: parts.answer,
    status: parts.status ?? 200,
  };
}
