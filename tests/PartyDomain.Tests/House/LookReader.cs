using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PartyDomain.Tests.House;

/// <summary>
/// Reads every reference a compiled assembly makes from type to type: base types, interfaces, constraints, attributes, signatures,
/// local variables and method bodies. Types the compiler generates (lambdas, iterators) count for the type that holds them.
/// </summary>
/// <remarks>Constants of other types leave no trace in compiled code; the scan of the sources looks for those.</remarks>
internal sealed class LookReader
{
    private static readonly Dictionary<ushort, OperandType> Operands = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value), code => code.OperandType);

    private readonly PEReader file;
    private readonly MetadataReader reader;
    private readonly SignatureTypes types;
    private readonly HashSet<Look> looks = [];
    private (string Namespace, string Name) from;
    private string member = string.Empty;

    private LookReader(PEReader file)
    {
        this.file = file;
        reader = file.GetMetadataReader();
        types = new SignatureTypes(See);
    }

    public static IReadOnlyCollection<Look> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var instance = new LookReader(file);
        instance.ReadAll();
        return instance.looks;
    }

    private void ReadAll()
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            from = Outermost(handle);
            member = string.Empty;
            See(type.BaseType);
            See(type.GetCustomAttributes());
            See(type.GetGenericParameters());
            foreach (var implemented in type.GetInterfaceImplementations())
            {
                See(reader.GetInterfaceImplementation(implemented).Interface);
            }

            foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
            {
                member = reader.GetString(field.Name);
                field.DecodeSignature(types, null);
                See(field.GetCustomAttributes());
            }

            foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
            {
                member = reader.GetString(property.Name);
                property.DecodeSignature(types, null);
                See(property.GetCustomAttributes());
            }

            foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
            {
                member = reader.GetString(method.Name);
                method.DecodeSignature(types, null);
                See(method.GetCustomAttributes());
                See(method.GetGenericParameters());
                foreach (var parameter in method.GetParameters())
                {
                    See(reader.GetParameter(parameter).GetCustomAttributes());
                }

                SeeBody(method.RelativeVirtualAddress);
            }
        }
    }

    private void SeeBody(int address)
    {
        if (address == 0)
        {
            return;
        }

        var body = file.GetMethodBody(address);
        if (!body.LocalSignature.IsNil)
        {
            reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            See(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            ushort value = code.ReadByte();
            if (value == 0xFE)
            {
                value = (ushort)(0xFE00 | code.ReadByte());
            }

            switch (Operands[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    See(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSig:
                    See(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                default:
                    break;
            }
        }
    }

    private void See(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            See(reader.GetCustomAttribute(handle).Constructor);
        }
    }

    private void See(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(handle => reader.GetGenericParameter(handle).GetConstraints()))
        {
            See(reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void See(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(Outermost((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add(Outermost((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(types, null);
                break;
            case HandleKind.FieldDefinition:
                See(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                See(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                generic.DecodeSignature(types, null);
                See(generic.Method);
                break;
            case HandleKind.MemberReference:
                var reference = reader.GetMemberReference((MemberReferenceHandle)handle);
                See(reference.Parent);
                if (reference.GetKind() == MemberReferenceKind.Field)
                {
                    reference.DecodeFieldSignature(types, null);
                }
                else
                {
                    reference.DecodeMethodSignature(types, null);
                }

                break;
            default:
                break;
        }
    }

    private void Add((string Namespace, string Name) to) => looks.Add(new Look(from.Namespace, from.Name, member, to.Namespace, to.Name));

    private (string Namespace, string Name) Outermost(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } parent)
        {
            type = reader.GetTypeDefinition(parent);
        }

        return (reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private (string Namespace, string Name) Outermost(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        return (reader.GetString(type.Namespace), reader.GetString(type.Name));
    }
}
