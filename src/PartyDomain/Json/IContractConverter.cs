using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartyDomain.Json;

/// <summary>A converter of objects that follows the contract of another type information.</summary>
internal interface IContractConverter
{
    /// <summary>The contract that a document of this value fulfills.</summary>
    /// <param name="options">The options in use.</param>
    /// <returns>The type information with the members.</returns>
    JsonTypeInfo Contract(JsonSerializerOptions options);
}
