import './brand.css';
import { Link } from 'wouter';

/** The mark of the product with the name of the clinic, leading to the first page. */
export function Brand({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <Link className="brand" href={href}>
      <img src="/icon.svg" alt="" width="32" height="32" />
      <span>{name}</span>
    </Link>
  );
}
