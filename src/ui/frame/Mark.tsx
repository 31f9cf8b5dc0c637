/** Two phones and a key between them. It is hidden from screen readers: the name beside it says the same. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="is-old" x="3" y="8" width="10" height="18" rx="2.5" />
      <rect x="19" y="5" width="10" height="18" rx="2.5" />
      <circle cx="11.5" cy="15" r="3" />
      <path d="M14.5 15h10m-3.2 0v3m3.2-3v2.4" />
    </svg>
  );
}
