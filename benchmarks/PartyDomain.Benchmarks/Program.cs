using System.Globalization;
using BenchmarkDotNet.Running;
using PartyDomain.Benchmarks.Forms;

switch (args)
{
    case ["stages", var members, .. var order]:
        Stages.Times(int.Parse(members, CultureInfo.InvariantCulture), order is ["by-place"]);
        break;
    case ["stages-of-ten-years", var members]:
        Stages.TimesOfDecade(int.Parse(members, CultureInfo.InvariantCulture));
        break;
    case ["memory", .. var times]:
        Stages.Memory(times is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
