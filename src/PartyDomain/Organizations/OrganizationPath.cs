using System.Collections;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PartyDomain.Organizations;

/// <summary>The way from an organization to the top on one day. Each step is a look-up by key and one in the versions of the organization; nothing is copied.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "It is a sequence to walk, never a value to compare.")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a path.")]
public readonly struct OrganizationPath : IEnumerable<OrganizationId>
{
    private readonly OrganizationTree tree;
    private readonly OrganizationId from;
    private readonly LocalDate day;

    internal OrganizationPath(OrganizationTree tree, OrganizationId from, LocalDate day)
    {
        this.tree = tree;
        this.from = from;
        this.day = day;
    }

    /// <summary>Begins to walk.</summary>
    /// <returns>A walker that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(tree, from, day);

    IEnumerator<OrganizationId> IEnumerable<OrganizationId>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the way, the organization itself first.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The compiler asks for it where somebody writes foreach.")]
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "It is a place in a sequence, never a value to compare.")]
    public struct Enumerator : IEnumerator<OrganizationId>
    {
        private readonly OrganizationTree? tree;
        private readonly LocalDate day;
        private OrganizationId? next;

        internal Enumerator(OrganizationTree? tree, OrganizationId from, LocalDate day)
        {
            this.tree = tree;
            this.day = day;
            next = from;
        }

        /// <inheritdoc/>
        public OrganizationId Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (next is not { } here || tree?.Find(here)?.On(day) is not { } attributes)
            {
                return false;
            }

            Current = here;
            next = attributes.Parent;
            return true;
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException("Begin anew with GetEnumerator.");

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
